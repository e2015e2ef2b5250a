package org.rapporteur.evaluation.key;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.Score;

/** Scores what was found of a pair of articles against the key. */
public final class CopyScorer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final SourceText first;
    private final SourceText second;

    /** Of the two articles that a pair is about. */
    public CopyScorer(SourceText first, SourceText second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Scores one pair.
     *
     * @param found empty if the two were not found to share text
     */
    public CopyScore score(CopyPair pair, Optional<FoundCopy> found) {
        List<Stretch> told = found.map(FoundCopy::told).orElse(List.of());
        return new CopyScore(
                counted(pair.shares(), found.isPresent(), pair.shares() && found.isPresent()),
                words(first, pair, told, Stretch::first).plus(words(second, pair, told, Stretch::second)),
                direction(pair, found.flatMap(FoundCopy::original)));
    }

    private static Score counted(boolean gold, boolean found, boolean right) {
        return new Score(found ? 1 : 0, right ? 1 : 0, gold ? 1 : 0, right ? 1 : 0);
    }

    /** Where neither the key nor the two tell, a direction is not judged; of two from one wire none is right. */
    private static Score direction(CopyPair pair, Optional<String> original) {
        return pair.original().isEmpty() && !pair.wire()
                ? Score.NONE
                : counted(
                        pair.original().isPresent(),
                        original.isPresent(),
                        original.isPresent() && original.equals(pair.original()));
    }

    private static Score words(SourceText text, CopyPair pair, List<Stretch> told, Function<Stretch, Span> side) {
        BitSet gold = units(pair.told(), side);
        BitSet free = units(pair.free(), side);
        BitSet found = units(told, side);
        Score score = Score.NONE;
        Matcher words = WORD.matcher(text.characters());
        while (words.find()) {
            boolean isGold = gold.get(words.start());
            boolean isFound = found.get(words.start());
            if (isGold || isFound && !free.get(words.start())) {
                score = score.plus(counted(isGold, isFound, isGold && isFound));
            }
        }
        return score;
    }

    private static BitSet units(List<Stretch> stretches, Function<Stretch, Span> side) {
        BitSet units = new BitSet();
        stretches.stream().map(side).forEach(span -> units.set(span.begin(), span.end()));
        return units;
    }
}
