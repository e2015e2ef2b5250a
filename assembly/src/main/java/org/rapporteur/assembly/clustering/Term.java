package org.rapporteur.assembly.clustering;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word as it is compared: lower case, without accents, possessive and plural. */
final class Term {

    private static final Pattern ENDING = Pattern.compile("['’](s|re|ve|ll|d|t|m)?$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What is shorter loses no plural: "gas", "bus". */
    private static final int PLURAL_MIN = 5;

    private static final long PRIME = 1_099_511_628_211L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private Term() {}

    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = isPlain(lower) ? lower : ENDING.matcher(unaccented(lower)).replaceFirst("");
        if (bare.length() < PLURAL_MIN || !bare.endsWith("s")) {
            return bare;
        }
        if (bare.endsWith("ies")) {
            return bare.substring(0, bare.length() - 3) + "y";
        }
        if (bare.endsWith("sses")) {
            return bare.substring(0, bare.length() - 2);
        }
        boolean singular = bare.endsWith("ss") || bare.endsWith("us") || bare.endsWith("is");
        return singular ? bare : bare.substring(0, bare.length() - 1);
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter < 128 && letter != '\'');
    }

    private static String unaccented(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Sixty-four bits that stand for it; that two words share them is as good as impossible. */
    static long hash(String term) {
        long hash = BASIS;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * PRIME;
        }
        return hash ^ (hash >>> 29);
    }
}
