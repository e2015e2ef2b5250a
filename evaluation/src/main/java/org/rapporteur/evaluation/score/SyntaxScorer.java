package org.rapporteur.evaluation.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.rapporteur.core.text.Span;

/**
 * Compares words and trees as the shared task of CoNLL 2018 did: words are the same if they are the
 * same characters; where several words are written as one that does not show them, they are the same
 * as far as their forms agree in their order.
 *
 * @see <a href="https://universaldependencies.org/conll18/evaluation.html">the evaluation</a>
 */
public final class SyntaxScorer {

    private static final int NONE = -1;
    private static final String NO_LEMMA = "_";

    private final List<SyntaxWord> gold;
    private final List<SyntaxWord> found;
    /** For each word found the one of the gold words that it is. */
    private final int[] same;

    private SyntaxScorer(List<SyntaxWord> gold, List<SyntaxWord> found) {
        this.gold = gold;
        this.found = found;
        this.same = new int[found.size()];
        Arrays.fill(same, NONE);
        align();
    }

    /** Scores a text; both lists in reading order. */
    public static SyntaxScore score(List<SyntaxWord> gold, List<SyntaxWord> found) {
        return new SyntaxScorer(gold, found).score();
    }

    private SyntaxScore score() {
        return new SyntaxScore(
                right(word -> true),
                right(word -> found.get(word).part().equals(goldOf(word).part())),
                right(this::isLemmaRight),
                right(this::isHeadRight),
                right(word -> isHeadRight(word)
                        && found.get(word).relation().equals(goldOf(word).relation())));
    }

    private Score right(IntPredicate isRight) {
        int right = (int) IntStream.range(0, found.size())
                .filter(word -> same[word] != NONE && isRight.test(word))
                .count();
        return new Score(found.size(), right, gold.size(), right);
    }

    private SyntaxWord goldOf(int word) {
        return gold.get(same[word]);
    }

    private boolean isLemmaRight(int word) {
        String lemma = goldOf(word).lemma();
        return lemma.equals(NO_LEMMA) || lemma.equals(found.get(word).lemma());
    }

    private boolean isHeadRight(int word) {
        int head = found.get(word).head();
        return same[head] == goldOf(word).head();
    }

    private void align() {
        int next = 0;
        int at = 0;
        while (at < gold.size()) {
            int end = at + 1;
            while (end < gold.size() && gold.get(end).span().equals(gold.get(at).span())) {
                end++;
            }
            Span span = gold.get(at).span();
            while (next < found.size() && found.get(next).span().begin() < span.begin()) {
                next++;
            }
            int behind = next;
            while (behind < found.size() && found.get(behind).span().end() <= span.end()) {
                behind++;
            }
            if (end - at == 1 && behind - next == 1) {
                if (found.get(next).span().equals(span)) {
                    same[next] = at;
                }
            } else if (end - at > 1) {
                alignByForm(at, end, next, behind);
            }
            next = behind;
            at = end;
        }
    }

    /** The longest common subsequence of the forms. */
    private void alignByForm(int goldFirst, int goldEnd, int first, int end) {
        int[][] longest = new int[goldEnd - goldFirst + 1][end - first + 1];
        for (int i = goldEnd - goldFirst - 1; i >= 0; i--) {
            for (int j = end - first - 1; j >= 0; j--) {
                longest[i][j] = isSameForm(goldFirst + i, first + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < goldEnd - goldFirst && j < end - first) {
            if (isSameForm(goldFirst + i, first + j)) {
                same[first + j++] = goldFirst + i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean isSameForm(int goldWord, int word) {
        return gold.get(goldWord).form().equals(found.get(word).form());
    }
}
