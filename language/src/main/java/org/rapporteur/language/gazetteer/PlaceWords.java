package org.rapporteur.language.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names of places so that case, accents and punctuation make no difference; as {@code training/gazetteer.py} does. */
public final class PlaceWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CLOSED_UP = Pattern.compile("['’‘ʼ`.]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that no decomposition takes apart, each before what stands for it. */
    private static final String[] LETTERS = {
        "ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i"
    };

    private PlaceWords() {}

    /** Lower-case words without accents, one space apart; "U.S." is "us". */
    public static String folded(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < LETTERS.length; i += 2) {
            plain = plain.replace(LETTERS[i], LETTERS[i + 1]);
        }
        return APART.matcher(CLOSED_UP.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
