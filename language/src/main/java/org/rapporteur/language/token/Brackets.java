package org.rapporteur.language.token;

import java.util.Arrays;
import java.util.List;

/** Pairs the brackets of a paragraph. */
final class Brackets {

    /** A bracket that closes later than this was forgotten, and another closes by chance. */
    private static final int TOKENS_MAX = 60;

    private Brackets() {}

    /**
     * For each token of a paragraph, counted from the paragraph's first: the opening bracket that it
     * stands behind, for an opening bracket the token that closes it, else -1. The last entry is the
     * paragraph's first token.
     */
    static int[] pair(List<Token> tokens, int begin, int end) {
        int[] pairs = new int[end - begin + 1];
        Arrays.fill(pairs, -1);
        pairs[end - begin] = begin;
        int opening = -1;
        for (int at = begin; at < end; at++) {
            String form = tokens.get(at).form();
            if (form.equals("(") || form.equals("[")) {
                opening = at;
            } else if (opening >= 0 && (form.equals(")") || form.equals("]"))) {
                if (at - opening <= TOKENS_MAX) {
                    Arrays.fill(pairs, opening + 1 - begin, at - begin, opening);
                    pairs[opening - begin] = at;
                }
                opening = -1;
            }
        }
        return pairs;
    }
}
