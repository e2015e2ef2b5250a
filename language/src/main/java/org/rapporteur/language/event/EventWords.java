package org.rapporteur.language.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/** Words that say nothing of what happened, but carry the noun that does, from {@code event-words.tsv}. */
final class EventWords {

    static final String FILE = "event-words.tsv";

    private final Map<String, Set<String>> lists = new HashMap<>();

    static EventWords load() {
        EventWords words = new EventWords();
        for (List<String> line : TabbedLines.read(EventWords.class, FILE, 3)) {
            words.lists
                    .computeIfAbsent(line.get(0), unused -> new HashSet<>())
                    .addAll(Arrays.asList(line.get(1).split(", ", -1)));
        }
        return words;
    }

    /** "Hold" in "hold talks": who does it does what the noun names. */
    boolean carries(String lemma) {
        return has("carries", lemma);
    }

    /** "Begin" in "the talks began": the noun is its subject. */
    boolean takesPlace(String lemma) {
        return has("takes-place", lemma);
    }

    /** "Collapse" in "the talks may collapse": it only tells that they end. */
    boolean ends(String words) {
        return has("ends", words);
    }

    /** "Hit": its past looks like its present. */
    boolean hasOneForm(String lemma) {
        return has("same-past", lemma);
    }

    /** "Round" in "a round of talks". */
    boolean isShell(String lemma) {
        return has("shell", lemma);
    }

    private boolean has(String list, String lemma) {
        return lists.getOrDefault(list, Set.of()).contains(lemma);
    }
}
