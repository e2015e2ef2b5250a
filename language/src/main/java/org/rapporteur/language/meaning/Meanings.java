package org.rapporteur.language.meaning;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.text.Span;

/**
 * What the sentences mean that an article gives as somebody's words, sentence by sentence.
 *
 * @param placed in reading order, each place once
 */
public record Meanings(List<Placed> placed) {

    /** Where no model says what anything means. */
    public static final Meanings NONE = new Meanings(List.of());

    /** Of the characters that one of two places has, both must have so many to be one sentence. */
    private static final double SHARED_MIN = 0.5;

    /**
     * The meaning of what stands at a place.
     *
     * @param span from the first word of a sentence that is somebody's to the last
     */
    public record Placed(Span span, Meaning meaning) {}

    /** @throws IllegalArgumentException if they are not in reading order, or two stand at one place */
    public Meanings {
        placed = List.copyOf(placed);
        for (int at = 1; at < placed.size(); at++) {
            Span before = placed.get(at - 1).span();
            Span span = placed.get(at).span();
            if (before.compareTo(span) >= 0) {
                throw new IllegalArgumentException("meanings out of order: %s before %s".formatted(before, span));
            }
        }
    }

    /** What the sentence means that stands at a place, or most nearly there; of two the earlier. */
    public Optional<Meaning> find(Span span) {
        Optional<Meaning> best = Optional.empty();
        double most = 0;
        for (Placed one : placed) {
            double shared = shared(one.span(), span);
            if (shared >= SHARED_MIN && shared > most) {
                most = shared;
                best = Optional.of(one.meaning());
            }
        }
        return best;
    }

    /** The share of the characters of either that both have. */
    static double shared(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return both <= 0 ? 0 : (double) both / one.cover(other).length();
    }
}
