package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.web.page.RevisionsShown.Piece.Kind;

/** Two texts word for word, by the longest run of words that both have in this order. */
final class WordDiff {

    /** Beyond so many words in each the texts are told as one taken out and one added: the table would be too large. */
    private static final int WORDS_MAX = 2_000;

    private WordDiff() {}

    static List<String> split(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** In order; neighbours of one kind are one piece. */
    static List<RevisionsShown.Piece> of(List<String> before, List<String> after) {
        Pieces pieces = new Pieces();
        if (before.size() > WORDS_MAX || after.size() > WORDS_MAX) {
            before.forEach(word -> pieces.add(Kind.CUT, word));
            after.forEach(word -> pieces.add(Kind.ADDED, word));
            return pieces.list();
        }
        int[][] longest = longest(before, after);
        int at = 0;
        int to = 0;
        while (at < before.size() || to < after.size()) {
            if (at < before.size() && to < after.size() && before.get(at).equals(after.get(to))) {
                pieces.add(Kind.SAME, after.get(to));
                at++;
                to++;
            } else if (to == after.size() || at < before.size() && longest[at + 1][to] >= longest[at][to + 1]) {
                pieces.add(Kind.CUT, before.get(at));
                at++;
            } else {
                pieces.add(Kind.ADDED, after.get(to));
                to++;
            }
        }
        return pieces.list();
    }

    /** How long the run is of what stands from a place on. */
    private static int[][] longest(List<String> before, List<String> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int at = before.size() - 1; at >= 0; at--) {
            for (int to = after.size() - 1; to >= 0; to--) {
                longest[at][to] = before.get(at).equals(after.get(to))
                        ? longest[at + 1][to + 1] + 1
                        : Math.max(longest[at + 1][to], longest[at][to + 1]);
            }
        }
        return longest;
    }

    /** Gathers words to runs. */
    private static final class Pieces {
        private final List<RevisionsShown.Piece> list = new ArrayList<>();

        void add(Kind kind, String word) {
            int last = list.size() - 1;
            if (last >= 0 && list.get(last).kind() == kind) {
                list.set(last, new RevisionsShown.Piece(kind, list.get(last).text() + " " + word));
            } else {
                list.add(new RevisionsShown.Piece(kind, word));
            }
        }

        List<RevisionsShown.Piece> list() {
            return List.copyOf(list);
        }
    }
}
