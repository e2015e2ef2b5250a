package org.rapporteur.evaluation.key;

import java.util.List;
import java.util.Optional;

/**
 * What was found of a pair of articles.
 *
 * @param original which of them had the text first, if it was told
 * @param told what they share outside of quotations
 */
public record FoundCopy(Optional<String> original, List<Stretch> told) {

    public FoundCopy {
        told = List.copyOf(told);
    }
}
