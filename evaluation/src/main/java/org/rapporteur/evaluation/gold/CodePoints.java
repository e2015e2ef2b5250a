package org.rapporteur.evaluation.gold;

import org.rapporteur.core.text.Span;

/** Turns offsets that others counted in code points into those of a source text. */
final class CodePoints {

    private final int[] offsets;

    CodePoints(String text) {
        int count = text.codePointCount(0, text.length());
        offsets = new int[count + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[count] = at;
    }

    /** @throws IllegalArgumentException if the text is shorter */
    Span span(int begin, int end) {
        if (end >= offsets.length) {
            throw new IllegalArgumentException(
                    "an annotation ends at %d in a text of %d characters".formatted(end, offsets.length - 1));
        }
        return new Span(offsets[begin], offsets[end]);
    }
}
