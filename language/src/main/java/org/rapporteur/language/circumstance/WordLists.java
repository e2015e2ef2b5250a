package org.rapporteur.language.circumstance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/** The named lists of words that rules and finders share. */
final class WordLists {

    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    static WordLists load() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (List<String> line : TabbedLines.read(WordLists.class, "word-lists.tsv", 2)) {
            lists.computeIfAbsent(line.get(0), unused -> new LinkedHashSet<>())
                    .addAll(Arrays.asList(line.get(1).split(", ", -1)));
        }
        return new WordLists(lists);
    }

    /**
     * The entries in the order of the file; some are of several words, parted by spaces.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    Set<String> get(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no word list '%s'".formatted(name));
        }
        return list;
    }
}
