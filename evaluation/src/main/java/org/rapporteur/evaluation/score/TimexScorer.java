package org.rapporteur.evaluation.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Scores time expressions as TempEval-3 did: a finding meets an expression if they share a character; its type
 * and value are right if they are the expression's, and count against all that were found and all that are there.
 *
 * @see <a href="https://aclanthology.org/S13-2001/">UzZaman and others, TempEval-3 (2013)</a>
 */
public final class TimexScorer {

    /** A finding and what it meets; either may be missing. */
    public record Pair(Optional<TimexSpan> gold, Optional<TimexSpan> found) {

        /** Whether both are there and have the same value. */
        public boolean hasValue() {
            return gold.map(TimexSpan::value).equals(found.map(TimexSpan::value));
        }

        /** Whether both are there and have the same span. */
        public boolean isStrict() {
            return gold.map(TimexSpan::span).equals(found.map(TimexSpan::span));
        }

        private boolean hasType() {
            return gold.map(TimexSpan::type).equals(found.map(TimexSpan::type));
        }

        private boolean isMet() {
            return gold.isPresent() && found.isPresent();
        }
    }

    private TimexScorer() {}

    /** Both lists in reading order; a finding meets the first expression that it shares a character with, and that is free. */
    public static List<Pair> pairs(List<TimexSpan> gold, List<TimexSpan> found) {
        List<Pair> pairs = new ArrayList<>();
        Set<TimexSpan> met = new HashSet<>();
        for (TimexSpan finding : found) {
            Optional<TimexSpan> meets = gold.stream()
                    .filter(there -> !met.contains(there) && there.span().overlaps(finding.span()))
                    .findFirst();
            meets.ifPresent(met::add);
            pairs.add(new Pair(meets, Optional.of(finding)));
        }
        gold.stream()
                .filter(there -> !met.contains(there))
                .forEach(missed -> pairs.add(new Pair(Optional.of(missed), Optional.empty())));
        return pairs;
    }

    public static TimexScore score(List<TimexSpan> gold, List<TimexSpan> found) {
        List<Pair> met = pairs(gold, found).stream().filter(Pair::isMet).toList();
        int strict = (int) met.stream().filter(Pair::isStrict).count();
        int types = (int) met.stream().filter(Pair::hasType).count();
        int values = (int) met.stream().filter(Pair::hasValue).count();
        return new TimexScore(
                of(found, strict, gold), of(found, met.size(), gold), of(found, types, gold), of(found, values, gold));
    }

    private static Score of(List<TimexSpan> found, int right, List<TimexSpan> gold) {
        return new Score(found.size(), right, gold.size(), right);
    }
}
