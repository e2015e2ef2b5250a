package org.rapporteur.encoder;

import org.rapporteur.core.text.Span;

/**
 * One word as the model reads it.
 *
 * @param text the word without format characters
 * @param lineBreak before it: 0 none, 1 a line break, 2 a blank line or the text's beginning
 * @param spaced whether white space or a control character stands before it
 */
record Word(Span span, String text, int lineBreak, boolean spaced) {

    /** Whether the word is letters, digits and their marks, rather than one other character. */
    boolean isRun() {
        return Characters.isRun(text.codePointAt(0));
    }

    /** Whether the word is one of the characters listed. */
    boolean isOneOf(String characters) {
        return text.length() == 1 && characters.contains(text);
    }
}
