package org.rapporteur.assembly.corroboration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.language.token.TabbedLines;

/**
 * Words that tell the same ({@code word-families.tsv}: "resign", "resignation", "step down"), those that tell little
 * because every article has them, and those that tell nothing ({@code plain-words.tsv}).
 */
final class WordFamilies {

    private final Map<String, String> families = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> notices = new TreeSet<>();

    private WordFamilies() {
        for (List<String> line : families()) {
            for (String member : line.get(1).split(" ", -1)) {
                families.put(member, line.get(0));
            }
            families.put(line.get(0), line.get(0));
        }
        for (List<String> line : TabbedLines.read(WordFamilies.class, "plain-words.tsv", 2)) {
            switch (line.get(0)) {
                case "empty" -> empty.addAll(List.of(line.get(1).split(" ", -1)));
                case "common" -> common.addAll(List.of(line.get(1).split(" ", -1)));
                default -> notices.add(line.get(1));
            }
        }
    }

    static WordFamilies load() {
        return new WordFamilies();
    }

    /** The word that stands for its family, the others, an example. */
    static List<List<String>> families() {
        return TabbedLines.read(WordFamilies.class, "word-families.tsv", 3);
    }

    /** The form that a family shares; of a word without one itself. */
    String family(String lemma) {
        return families.getOrDefault(lemma, lemma);
    }

    boolean isCommon(String word) {
        return common.contains(word);
    }

    /** Whether a sentence is one that an outlet prints below all its articles. */
    boolean isNotice(String sentence) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return notices.stream().anyMatch(small::contains);
    }

    boolean isEmpty(String word) {
        return empty.contains(word);
    }
}
