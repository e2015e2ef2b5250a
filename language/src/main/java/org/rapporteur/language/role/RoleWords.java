package org.rapporteur.language.role;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/** The words around a role's noun, by their kind, from {@code role-words.tsv}. */
final class RoleWords {

    private final Map<String, Set<String>> byKind = new HashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Map<String, String> agents = new HashMap<>();

    private RoleWords() {
        for (List<String> line : lines()) {
            List<String> words = Arrays.asList(line.get(1).split(", ", -1));
            byKind.computeIfAbsent(line.get(0), kind -> new HashSet<>()).addAll(words);
            if (line.get(0).equals("abbreviation")) {
                words.forEach(word -> abbreviations.put(word, line.get(2)));
            }
            if (line.get(0).equals("agent")) {
                words.forEach(word -> agents.put(word, line.get(2)));
            }
        }
    }

    static RoleWords load() {
        return new RoleWords();
    }

    /** Kind, words, what they come to. */
    static List<List<String>> lines() {
        return TabbedLines.read(RoleWords.class, "role-words.tsv", 3);
    }

    /** True if a word or lemma in lower case is of a kind of the table. */
    boolean has(String kind, String word) {
        return byKind.getOrDefault(kind, Set.of()).contains(word);
    }

    /** What whoever does this to a body is called: "head", "leader". */
    Optional<String> agentOf(String verb) {
        return Optional.ofNullable(agents.get(verb));
    }

    /** By the form in lower case the noun that it shortens. */
    Map<String, String> abbreviations() {
        return abbreviations;
    }
}
