package org.rapporteur.assembly.negotiation.step;

import java.util.Optional;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Fate;

/** How a clause puts its deed. */
enum Mood {
    PLANNED,
    POSSIBLE,
    CONDITIONAL,
    HAPPENED,
    MOVED,
    CANCELLED,
    /** It has not happened. */
    MISSED,
    /** It looks back on a plan: it was to happen. */
    RECALLED,
    /** None of these: it may be, it is denied. */
    OTHER;

    static Mood of(EventStatus status) {
        return switch (status) {
            case PLANNED -> PLANNED;
            case POSSIBLE -> POSSIBLE;
            case CONDITIONAL -> CONDITIONAL;
            case HAPPENED -> HAPPENED;
            case DENIED, ALLEGED -> OTHER;
        };
    }

    static Mood of(Fate fate) {
        return switch (fate) {
            case MOVED -> MOVED;
            case CANCELLED -> CANCELLED;
            case OVERDUE -> MISSED;
            case DONE -> HAPPENED;
            case NOT_MENTIONED -> OTHER;
        };
    }

    /** As it is announced, where it is. */
    Optional<EventStatus> announced() {
        return switch (this) {
            case PLANNED -> Optional.of(EventStatus.PLANNED);
            case POSSIBLE -> Optional.of(EventStatus.POSSIBLE);
            case CONDITIONAL -> Optional.of(EventStatus.CONDITIONAL);
            case HAPPENED, MOVED, CANCELLED, MISSED, RECALLED, OTHER -> Optional.empty();
        };
    }

    boolean isAnnounced() {
        return announced().isPresent();
    }

    /** Whether words say what became of the deed. */
    boolean isNews() {
        return this == MOVED || this == CANCELLED || this == MISSED;
    }

    /** What it says of a step that was announced before. */
    Optional<Fate> fate() {
        return switch (this) {
            case HAPPENED -> Optional.of(Fate.DONE);
            case MOVED -> Optional.of(Fate.MOVED);
            case CANCELLED -> Optional.of(Fate.CANCELLED);
            case MISSED -> Optional.of(Fate.OVERDUE);
            case PLANNED, POSSIBLE, CONDITIONAL, RECALLED, OTHER -> Optional.empty();
        };
    }
}
