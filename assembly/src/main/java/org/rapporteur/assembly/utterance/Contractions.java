package org.rapporteur.assembly.utterance;

import java.util.List;
import java.util.Map;

/** What stands for more than one word, written out. */
final class Contractions {

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("n't", "not"),
            Map.entry("'ve", "have"),
            Map.entry("'ll", "will"),
            Map.entry("'re", "are"),
            Map.entry("'m", "am"),
            Map.entry("wo", "will"),
            Map.entry("ca", "can"),
            Map.entry("sha", "shall"),
            Map.entry("'em", "them"),
            Map.entry("'til", "until"),
            Map.entry("till", "until"));

    private static final Map<String, List<String>> OPEN = Map.of(
            "'s", List.of("is", "has", "us"),
            "'d", List.of("would", "had"),
            "'ll", List.of("shall"));

    private Contractions() {}

    static String writtenOut(String form) {
        return WRITTEN_OUT.getOrDefault(form, form);
    }

    /** Whether it may stand for one of several words; said quickly, for nearly none does. */
    static boolean isOpen(String form) {
        return !form.isEmpty() && form.charAt(0) == '\'';
    }

    /** "'s" may be "is". */
    static boolean mayBe(String contracted, String word) {
        return isOpen(contracted) && OPEN.getOrDefault(contracted, List.of()).contains(word);
    }
}
