package org.rapporteur.assembly.clustering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.token.TabbedLines;

/**
 * In what share of articles a word is to be expected before any was seen. A list has the words in the order of
 * their counts; the counts themselves are taken to fall as Zipf found.
 */
final class CommonWords {

    /** Words in an article, about. */
    private static final double LENGTH = 400;

    /** "The" is every thirtieth word. */
    private static final double SCALE = 0.1;

    private static final double OFFSET = 3;

    /** Of a word that is not on the list: a name, mostly. */
    private static final double UNLISTED = share(1e-6);

    private final Map<Long, Double> shares = new HashMap<>();

    CommonWords() {
        List<List<String>> words = TabbedLines.read(CommonWords.class, "common-words.txt", 1);
        for (int rank = 0; rank < words.size(); rank++) {
            shares.putIfAbsent(Term.hash(Term.of(words.get(rank).get(0))), share(SCALE / (rank + OFFSET)));
        }
    }

    private static double share(double frequency) {
        return 1 - StrictMath.exp(-LENGTH * frequency);
    }

    double share(long term) {
        return shares.getOrDefault(term, UNLISTED);
    }
}
