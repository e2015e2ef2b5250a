package org.rapporteur.language.grammar;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** What hangs on each word of a sentence: one run of numbers, not a list a word, for a store of readings holds millions. */
final class Dependents {

    /** As indexes in the article: what hangs on the first word, then what hangs on the second, and so on. */
    private final int[] tokens;

    /** For each word where its own begin; one more entry: where the last ones end. */
    private final int[] begins;

    /**
     * Sorts words by what they hang on.
     *
     * @param first index of the sentence's first token
     * @param heads for each token of the sentence the index in the article of that which it hangs on; for the
     *     root its own
     */
    Dependents(int first, int[] heads) {
        begins = new int[heads.length + 1];
        for (int at = 0; at < heads.length; at++) {
            if (heads[at] != first + at) {
                begins[heads[at] - first + 1]++;
            }
        }
        for (int at = 0; at < heads.length; at++) {
            begins[at + 1] += begins[at];
        }
        int[] next = begins.clone();
        tokens = new int[begins[heads.length]];
        for (int at = 0; at < heads.length; at++) {
            if (heads[at] != first + at) {
                tokens[next[heads[at] - first]++] = first + at;
            }
        }
    }

    /** Where the words begin that hang on a word, in {@link #token}. */
    int begin(int place) {
        return begins[place];
    }

    /** Behind the last of them. */
    int end(int place) {
        return begins[place + 1];
    }

    int token(int at) {
        return tokens[at];
    }

    /** What hangs on a word, by its place in the sentence; in reading order. */
    List<Integer> of(int place) {
        int begin = begins[place];
        int end = begins[place + 1];
        return begin == end ? List.of() : new Run(tokens, begin, end);
    }

    /** Some of the numbers. */
    private static final class Run extends AbstractList<Integer> implements RandomAccess {

        private final int[] tokens;
        private final int begin;
        private final int end;

        Run(int[] tokens, int begin, int end) {
            this.tokens = tokens;
            this.begin = begin;
            this.end = end;
        }

        @Override
        public Integer get(int index) {
            return tokens[begin + Objects.checkIndex(index, end - begin)];
        }

        @Override
        public int size() {
            return end - begin;
        }
    }
}
