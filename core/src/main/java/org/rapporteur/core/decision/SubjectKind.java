package org.rapporteur.core.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Subject;

/** What sort of thing a decision is about, as {@link Subject#kind} has it. */
public enum SubjectKind {
    /** Who said what; named by its statement id, resting on the words of its content. */
    STATEMENT,
    /** A person, body or place; named by its entity id, resting on mentions. */
    ENTITY,
    /** Words of one occasion; named by the place of a witness, resting on witnesses' words. */
    UTTERANCE,
    /** Articles of one happening; named by its story id, resting on no words. */
    STORY,
    /** An office that an article gives somebody; named by its place, resting on its words. */
    ROLE,
    /** Something announced; named by its step id, resting on the words of an announcement. */
    STEP,
    /** An earlier decision; named by its decision id, resting on no words. */
    DECISION;

    /** As it stands in a subject: {@code statement}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads back what {@link #word} gave.
     *
     * @throws UnreadableRulingException if no kind is called so
     */
    public static SubjectKind parse(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnreadableRulingException("subject: found '%s'; wanted %s"
                        .formatted(
                                word,
                                Arrays.stream(values()).map(SubjectKind::word).collect(Collectors.joining(", ")))));
    }
}
