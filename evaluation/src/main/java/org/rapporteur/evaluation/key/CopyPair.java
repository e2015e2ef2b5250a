package org.rapporteur.evaluation.key;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.SourceText;

/**
 * Two articles, and what of their own words they share.
 *
 * @param first the lesser of the two ids
 * @param second the greater
 * @param shares whether there is text in both that is neither quoted nor a rubric nor a phrase
 * @param original who had it first, where a credit or the dates tell
 * @param wire whether both have it from a third, so that neither is the original
 * @param told the text that they share
 * @param free words in both that count neither for nor against: quotations, names, phrases
 */
public record CopyPair(
        String first,
        String second,
        boolean shares,
        Optional<String> original,
        boolean wire,
        List<Stretch> told,
        List<Stretch> free) {

    private static final int SIXTEEN = 16;

    /** @throws IllegalArgumentException if a pair shares nothing and yet has stretches or an original */
    public CopyPair {
        told = List.copyOf(told);
        free = List.copyOf(free);
        if (shares == told.isEmpty() || !shares && (original.isPresent() || wire)) {
            throw new IllegalArgumentException("a pair shares text or it does not: %s %s".formatted(first, second));
        }
    }

    /** Whether it is of the half that is only measured, by the hash of the two ids. */
    public boolean held() {
        String hash = new SourceText(first + second).sha256();
        return Integer.parseInt(hash.substring(0, 2), SIXTEEN) % 2 == 1;
    }
}
