package org.rapporteur.evaluation.gold;

import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Puts tokens together into a text, and knows where each of them stands. */
final class TextBuilder {

    private final StringBuilder text = new StringBuilder();

    /** Adds a token behind a gap, which a text does not begin with. */
    Span add(String token, String gap) {
        if (!text.isEmpty()) {
            text.append(gap);
        }
        int begin = text.length();
        text.append(token);
        return new Span(begin, text.length());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    SourceText text() {
        return new SourceText(text.toString());
    }
}
