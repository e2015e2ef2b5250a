package org.rapporteur.export.brief;

import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Fate;

/** The closed sets of what happens in words that a reader who never saw the program understands. */
final class EventWords {

    private EventWords() {}

    static String of(EventKind kind) {
        return switch (kind) {
            case MEETING -> "meeting";
            case TALKS -> "talks";
            case CALL -> "call";
            case VISIT -> "visit";
            case AGREEMENT -> "agreement";
            case SIGNING -> "signing";
            case PROPOSAL -> "proposal";
            case COUNTER_PROPOSAL -> "counter-proposal";
            case REJECTION -> "rejection";
            case LEAK -> "leak";
            case PUBLICATION -> "publication";
            case APPOINTMENT -> "appointment";
            case RESIGNATION -> "resignation";
            case DISMISSAL -> "dismissal";
            case ARREST -> "arrest or search";
            case ATTACK -> "attack";
            case TERRITORY -> "change of territory";
            case ANNEXATION -> "invasion or annexation";
            case CEASEFIRE -> "ceasefire";
            case CEASEFIRE_BREACH -> "breach of a ceasefire";
            case SANCTIONS -> "sanctions";
            case AID -> "aid";
            case DEPLOYMENT -> "deployment";
            case EXCHANGE -> "exchange or release";
            case VOTE -> "vote";
            case PROTEST -> "protest";
            case INTENT -> "declared intent";
            case OTHER -> "other";
        };
    }

    static Lane lane(EventKind kind) {
        return switch (kind) {
            case MEETING, TALKS, CALL, VISIT -> Lane.TALKS;
            case AGREEMENT, SIGNING, PROPOSAL, COUNTER_PROPOSAL, REJECTION, LEAK, PUBLICATION -> Lane.TEXTS;
            case APPOINTMENT, RESIGNATION, DISMISSAL, ARREST, EXCHANGE -> Lane.PEOPLE;
            case ATTACK, TERRITORY, ANNEXATION, CEASEFIRE, CEASEFIRE_BREACH, DEPLOYMENT -> Lane.FIGHTING;
            case SANCTIONS, AID, VOTE, PROTEST -> Lane.MEASURES;
            case INTENT, OTHER -> Lane.OTHER;
        };
    }

    /** Said and happened are two things: what stands in somebody's words is not the outlet's. */
    static TellingKind kind(EventMention mention) {
        EventStatus status = mention.standing().status();
        return status == EventStatus.HAPPENED && mention.by().isPresent() ? TellingKind.SAID : kind(status);
    }

    static TellingKind kind(EventStatus status) {
        return switch (status) {
            case HAPPENED -> TellingKind.HAPPENED;
            case PLANNED -> TellingKind.PLANNED;
            case POSSIBLE -> TellingKind.POSSIBLE;
            case CONDITIONAL -> TellingKind.CONDITIONAL;
            case DENIED -> TellingKind.DENIED;
            case ALLEGED -> TellingKind.ALLEGED;
        };
    }

    static TellingKind kind(Fate fate) {
        return switch (fate) {
            case DONE -> TellingKind.DONE;
            case MOVED -> TellingKind.MOVED;
            case CANCELLED -> TellingKind.CANCELLED;
            case OVERDUE -> TellingKind.OVERDUE;
            case NOT_MENTIONED -> TellingKind.NOT_MENTIONED;
        };
    }
}
