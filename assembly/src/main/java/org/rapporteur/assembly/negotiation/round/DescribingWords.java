package org.rapporteur.assembly.negotiation.round;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/** The adjectives of {@code round-words.tsv}: those that say how talks went. */
final class DescribingWords {

    private final Set<String> adjectives = new HashSet<>();

    private DescribingWords(List<List<String>> lines) {
        lines.forEach(line -> adjectives.add(line.get(0)));
    }

    static DescribingWords load() {
        return new DescribingWords(lines());
    }

    /** Adjective, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(DescribingWords.class, "round-words.tsv", 2);
    }

    boolean describes(String lemma) {
        return adjectives.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
