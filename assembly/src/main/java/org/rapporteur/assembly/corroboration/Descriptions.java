package org.rapporteur.assembly.corroboration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.token.TabbedLines;

/** The words of {@code descriptions.tsv}: what is judged, and by which adjectives. */
final class Descriptions {

    private final Map<String, String> things = new HashMap<>();
    private final Map<String, String> leanings = new HashMap<>();

    private Descriptions() {
        for (List<String> line : lines()) {
            Map<String, String> list = line.get(0).equals("thing") ? things : leanings;
            for (String word : line.get(2).split(" ", -1)) {
                list.put(word, line.get(1));
            }
        }
    }

    static Descriptions load() {
        return new Descriptions();
    }

    /** List, name, words, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(Descriptions.class, "descriptions.tsv", 4);
    }

    /** "Gathering" for "talks". */
    Optional<String> thing(String lemma) {
        return Optional.ofNullable(things.get(lemma));
    }

    /** "Favourable", "unfavourable" or "mixed"; empty for an adjective that does not judge. */
    Optional<String> leaning(String lemma) {
        return Optional.ofNullable(leanings.get(lemma));
    }
}
