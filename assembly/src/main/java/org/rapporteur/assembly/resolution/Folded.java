package org.rapporteur.assembly.resolution;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names so that case, accents and punctuation make no difference. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|(?<=s)['’]$");
    /** "U.S." is "us", "O’Hara" is "ohara". */
    private static final Pattern CLOSED_UP = Pattern.compile("['’‘ʼ`.]");

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

    /** Letters that no decomposition takes apart, each before what stands for it. */
    private static final String[] LETTERS = {
        "ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i"
    };

    private Folded() {}

    /** Lower-case words without accents, one space apart; dashes stay. */
    static String words(String name) {
        String bare = POSSESSIVE.matcher(name.strip()).replaceFirst("");
        String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < LETTERS.length; i += 2) {
            plain = plain.replace(LETTERS[i], LETTERS[i + 1]);
        }
        String closedUp = CLOSED_UP.matcher(plain).replaceAll("");
        return APART.matcher(closedUp).replaceAll(" ").strip();
    }

    /** As {@link #words}, with dashes as spaces and without a leading article. */
    static String title(String name) {
        String words = words(name).replace('-', ' ').replaceAll(" +", " ").strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }
}
