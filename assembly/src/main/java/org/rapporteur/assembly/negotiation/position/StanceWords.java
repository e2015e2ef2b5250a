package org.rapporteur.assembly.negotiation.position;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/** Words that say how somebody stands to something only where they stand in a certain place, from {@code stance-words.tsv}. */
final class StanceWords {

    /** The place; as the head of the file says. */
    enum Use {
        PERMITTED,
        NAMING,
        COMMAND,
        NOTHING,
        NO_DENIAL,
        JOINING,
        OPENING
    }

    private static final Map<Use, Set<String>> WORDS = read();

    private StanceWords() {}

    /** Whether a word, as the use wants it written, is one of a use. */
    static boolean isOf(Use use, String word) {
        return WORDS.getOrDefault(use, Set.of()).contains(word);
    }

    private static Map<Use, Set<String>> read() {
        Map<Use, Set<String>> words = new EnumMap<>(Use.class);
        for (List<String> line : TabbedLines.read(StanceWords.class, "stance-words.tsv", 4)) {
            words.computeIfAbsent(use(line.get(0)), use -> new HashSet<>()).add(line.get(1));
        }
        return Collections.unmodifiableMap(words);
    }

    private static Use use(String written) {
        return Use.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
