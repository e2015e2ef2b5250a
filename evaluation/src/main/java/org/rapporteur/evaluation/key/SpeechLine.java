package org.rapporteur.evaluation.key;

import java.util.List;
import java.util.Set;
import org.rapporteur.core.text.Span;

/**
 * A passage of an article that a key of speeches lists.
 *
 * @param utterance which utterance it gives; {@code -} if it looks like one and gives none
 * @param article from 0
 * @param spans in reading order
 * @param rendering {@code full}, {@code same}, {@code trimmed}, {@code altered}, {@code translated},
 *     {@code paraphrased} or {@code false-friend}
 * @param differences the kinds of what is otherwise than in the full one
 */
public record SpeechLine(String utterance, int article, List<Span> spans, String rendering, Set<String> differences) {

    /** What gives no utterance. */
    public static final String NONE = "-";

    public SpeechLine {
        spans = List.copyOf(spans);
        differences = Set.copyOf(differences);
    }

    /** Whether it has the speaker's words, if perhaps in another translation. */
    boolean isQuoted() {
        return !rendering.equals("paraphrased");
    }

    boolean isWitness() {
        return !utterance.equals(NONE);
    }
}
