package org.rapporteur.export.brief;

import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Rendering;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.framing.LoadedWording;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.RelayKind;

/** The record's closed sets in words that a reader who never saw the program understands. */
public final class Labels {

    private Labels() {}

    public static String of(Form form) {
        return switch (form) {
            case DIRECT -> "direct";
            case INDIRECT -> "indirect";
            case MIXED -> "mixed";
            case TRANSCRIPT -> "transcript";
            case BLOCK -> "block quotation";
        };
    }

    public static String of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case PLACE -> "state or place";
            case GROUP -> "group";
            case DOCUMENT -> "document";
            case ANONYMOUS -> "anonymous source";
        };
    }

    public static String of(RoleStatus status) {
        return switch (status) {
            case CURRENT -> "";
            case FORMER -> "former";
            case ACTING -> "acting";
            case FUTURE -> "to be";
            case CANDIDATE -> "candidate";
        };
    }

    public static String of(Naming naming) {
        return switch (naming) {
            case NAMED -> "named";
            case UNNAMED -> "unnamed";
            case COLLECTIVE -> "collective";
            case IMPLIED -> "implied";
        };
    }

    public static String of(CueKind kind) {
        return switch (kind) {
            case NEUTRAL -> "";
            case CLAIM -> "claim";
            case ADMISSION -> "admission";
            case DENIAL -> "denial";
            case DEMAND -> "demand";
            case PROMISE -> "promise";
            case THOUGHT -> "thought";
            case PERCEPTION -> "perception";
        };
    }

    public static String of(ChannelKind kind) {
        return switch (kind) {
            case PRESS_REMARKS -> "press remarks";
            case INTERVIEW -> "interview";
            case SPEECH -> "speech";
            case BROADCAST -> "broadcast";
            case STATEMENT -> "statement";
            case TELEGRAM -> "Telegram";
            case X -> "X";
            case SOCIAL_MEDIA -> "social media";
            case LETTER -> "letter";
            case CALL -> "call";
            case MEETING -> "meeting";
            case LEAK -> "leak";
            case DOCUMENT -> "document";
        };
    }

    public static String of(RelayKind kind) {
        return switch (kind) {
            case TOLD -> "told";
            case CITED -> "cited";
            case ACCORDING_TO -> "according to";
            case FIRST_REPORTED -> "first reported by";
            case CARRIED -> "carried by";
        };
    }

    public static String of(AnonymityKind kind) {
        return switch (kind) {
            case NONE -> "";
            case ROLE -> "only a role is given";
            case GROUP -> "only a group is given";
            case BARE -> "nothing is given";
        };
    }

    public static String of(ModalityKind kind) {
        return switch (kind) {
            case ASSERTED -> "";
            case HEDGED -> "hedged";
            case CONDITIONAL -> "conditional";
            case NEGATED -> "negated";
            case HYPOTHETICAL -> "hypothetical";
        };
    }

    public static String of(Rendering rendering) {
        return switch (rendering) {
            case FULL -> "fullest";
            case SAME -> "word for word";
            case TRIMMED -> "trimmed";
            case ALTERED -> "altered";
            case TRANSLATED -> "another translation";
            case PARAPHRASED -> "in the outlet's words";
        };
    }

    public static String of(Difference.Slot slot) {
        return switch (slot) {
            case NUMBER -> "number";
            case DATE -> "date";
            case PLACE -> "place";
            case SPELLING -> "spelling";
            case ROLE -> "role";
            case ATTRIBUTION -> "who said it";
            case POLARITY -> "whether it is so";
            case WORDING -> "description";
        };
    }

    public static String of(Difference.Bearing bearing) {
        return switch (bearing) {
            case COMPATIBLE -> "both can hold";
            case DIFFERENT -> "they differ";
            case CONFLICT -> "they cannot both hold";
        };
    }

    public static String of(Silence.Kind kind) {
        return switch (kind) {
            case NOT_HEARD -> "spoken of, and not heard";
            case DECLINED -> "declined to comment";
            case UNANSWERED -> "asked, and did not answer";
            case FIRST_SOURCE_NOT_IN_HAND -> "is said to have had it first, and is not in hand";
        };
    }

    public static String of(LoadedWording.Reason reason) {
        return switch (reason) {
            case LEXICON -> "a loaded word";
            case CONTRAST -> "others have a plainer word";
            case JUDGEMENT -> "judges what is told";
        };
    }

    public static String of(Consequence consequence) {
        return switch (consequence) {
            case NOT_READ -> "not read";
            case READ_WITH_CARE -> "read; look at it";
        };
    }
}
