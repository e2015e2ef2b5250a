package org.rapporteur.assembly.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.token.TabbedLines;

/** Words that tell how many a happening harmed. */
final class TollWords {

    /** What a word says of a number beside it. */
    enum Use {
        VERB,
        DIES,
        STATE,
        NOUN,
        RECKONING,
        TREATED,
        ANYBODY,
        FURTHER,
        HARM
    }

    private final Map<String, String> fates = new HashMap<>();

    private TollWords(List<List<String>> lines) {
        for (List<String> line : lines) {
            for (String word : line.get(2).split(" ", -1)) {
                fates.put(key(Use.valueOf(line.get(0).toUpperCase(Locale.ROOT)), word), line.get(1));
            }
        }
    }

    static TollWords load() {
        return new TollWords(lines());
    }

    /** Use, what became of them, words, example with what it comes to. */
    static List<List<String>> lines() {
        return TabbedLines.read(TollWords.class, "toll-words.tsv", 4);
    }

    private static String key(Use use, String word) {
        return use + " " + word;
    }

    /** What became of those whom a word counts in that use. */
    Optional<String> find(Use use, String lemma) {
        return Optional.ofNullable(fates.get(key(use, lemma)));
    }

    boolean has(Use use, String lemma) {
        return fates.containsKey(key(use, lemma));
    }
}
