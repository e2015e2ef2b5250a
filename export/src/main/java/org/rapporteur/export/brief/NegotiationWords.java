package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.HandlingKind;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.core.negotiation.Stance;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.time.Window;

/** The closed sets of the negotiation in words that a reader who never saw the program understands. */
final class NegotiationWords {

    private NegotiationWords() {}

    static String of(PartyPart part) {
        return switch (part) {
            case SIDE -> "a side";
            case MEDIATOR -> "a mediator";
            case CONSULTED -> "consulted";
            case OUTSIDE -> "from outside";
        };
    }

    static String of(Stance stance) {
        return of(stance.attitude()) + of(stance.strength());
    }

    private static String of(Attitude attitude) {
        return switch (attitude) {
            case WANT -> "wants";
            case OFFER -> "offers";
            case ACCEPT -> "accepts";
            case ACCEPT_IF -> "accepts under a condition";
            case REJECT -> "rejects";
            case OPEN -> "leaves open";
        };
    }

    private static String of(Strength strength) {
        return switch (strength) {
            case PLAIN -> "";
            case OPENNESS -> " (openness)";
            case PREFERENCE -> " (a preference)";
            case DEMAND -> " (a demand)";
            case RED_LINE -> " (a red line)";
        };
    }

    static String of(HandlingKind kind) {
        return switch (kind) {
            case OWNED -> "called somebody's";
            case DRAFTED -> "drafted";
            case PRESENTED -> "presented";
            case AMENDED -> "amended";
            case ADDED -> "added to";
            case DROPPED -> "cut from";
            case LEAKED -> "leaked";
            case ACCEPTED -> "accepted";
            case REJECTED -> "rejected";
        };
    }

    static String of(Fate fate) {
        return switch (fate) {
            case DONE -> "done";
            case MOVED -> "moved";
            case CANCELLED -> "cancelled";
            case OVERDUE -> "overdue";
            case NOT_MENTIONED -> "not mentioned since";
        };
    }

    /** By days, both of them inside. */
    static String of(Optional<Window> window) {
        return window.map(NegotiationWords::of).orElse("no day given");
    }

    private static String of(Window window) {
        Optional<LocalDate> first = window.firstDay();
        Optional<LocalDate> last = window.lastDay();
        if (first.isPresent() && first.equals(last)) {
            return first.get().toString();
        }
        return first.isPresent() && last.isPresent()
                ? "%s to %s".formatted(first.get(), last.get())
                : first.map(day -> "from %s on".formatted(day))
                        .orElseGet(() -> last.map("until %s"::formatted).orElse("no day given"));
    }
}
