package org.rapporteur.export.brief;

import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.DelegateKind;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.HandlingKind;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.core.negotiation.Strength;

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

    static String of(Attitude attitude) {
        return switch (attitude) {
            case WANT -> "wants";
            case OFFER -> "offers";
            case ACCEPT -> "accepts";
            case ACCEPT_IF -> "accepts under a condition";
            case REJECT -> "rejects";
            case OPEN -> "leaves open";
        };
    }

    /** As short as a cell of a table wants it. */
    static String inAWord(Attitude attitude) {
        return switch (attitude) {
            case WANT -> "wants";
            case OFFER -> "offers";
            case ACCEPT -> "accepts";
            case ACCEPT_IF -> "accepts\u00a0if";
            case REJECT -> "rejects";
            case OPEN -> "open";
        };
    }

    static String of(Strength strength) {
        return switch (strength) {
            case PLAIN -> "";
            case OPENNESS -> " (openness)";
            case PREFERENCE -> " (a preference)";
            case DEMAND -> " (a demand)";
            case RED_LINE -> " (a red line)";
        };
    }

    static String of(DelegateKind kind) {
        return switch (kind) {
            case HEAD -> "head of the delegation";
            case MEMBER -> "member of the delegation";
            case SPOKESPERSON -> "spokesperson";
            case LEADER -> "leader";
            case OFFICIAL -> "official";
        };
    }

    static String of(HandlingKind kind) {
        return switch (kind) {
            case OWNED -> "called that";
            case DRAFTED -> "drafted";
            case PRESENTED -> "presented";
            case AMENDED -> "amended";
            case ADDED -> "something added";
            case DROPPED -> "something cut";
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
}
