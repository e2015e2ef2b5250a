package org.rapporteur.language.timex;

import org.rapporteur.core.text.Span;

/**
 * A word as rules of time see it: a token, or one of the two parts of "mid-May".
 *
 * @param small the form in small letters
 * @param token its index
 */
record TimeWord(Span span, String form, String small, int token) {

    /** What rules are looked up by where a numeral stands. */
    static final String NUMERAL = "0";

    /** By which rules are looked up: the small form, or one key for all that begins with a figure. */
    String key() {
        return isNumeral() ? NUMERAL : small;
    }

    boolean isNumeral() {
        return Character.isDigit(form.charAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(form.charAt(0));
    }
}
