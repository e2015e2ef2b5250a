package org.rapporteur.language.circumstance;

import java.util.Locale;
import org.rapporteur.language.token.Token;

/**
 * One place of a {@link Scene}: a token, or the content where it stands.
 *
 * @param token its index; {@link #CONTENT} for all of a content that stands in one place
 * @param small the form in small letters
 * @param begins true if it begins a sentence or stands behind an opening mark, where a capital says
 *     nothing
 */
record Word(int token, String form, String small, boolean begins) {

    static final int CONTENT = -1;

    static Word of(Token token, boolean begins) {
        return new Word(token.index(), token.form(), token.form().toLowerCase(Locale.ROOT), begins);
    }

    static Word content() {
        return new Word(CONTENT, "", "", false);
    }

    boolean isContent() {
        return token == CONTENT;
    }

    boolean isWord() {
        return !isContent() && Character.isLetterOrDigit(form.codePointAt(0));
    }

    boolean isCapital() {
        return !isContent() && Character.isUpperCase(form.codePointAt(0));
    }
}
