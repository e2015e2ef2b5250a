package org.rapporteur.assembly.utterance;

import java.util.List;

/** Cuts the endings off dictionary forms, so that "inspect" and "inspection" are one. */
final class Stems {

    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ements", "ement", "ments", "ment", "ness", "ings", "ing", "ions", "ion", "ances",
            "ance", "ences", "ence", "able", "ible", "ity", "ive", "ure", "ous", "ful", "ers", "ors", "er", "or", "al",
            "ly", "ed", "es", "s", "e", "y");

    private static final int REST_MIN = 4;
    private static final int REST_MIN_OF_SHORT = 3;
    private static final int SHORT = 3;

    private Stems() {}

    static String of(String lemma) {
        for (String ending : ENDINGS) {
            int rest = lemma.length() - ending.length();
            if (lemma.endsWith(ending) && rest >= (ending.length() <= SHORT ? REST_MIN_OF_SHORT : REST_MIN)) {
                return undoubled(lemma.substring(0, rest));
            }
        }
        return lemma;
    }

    /** "Planned": "plan". */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "aeiousl".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
