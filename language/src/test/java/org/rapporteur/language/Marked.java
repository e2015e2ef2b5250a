package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * A sentence that shows in angle brackets what is to be found in it.
 *
 * @param spans in the text without the brackets, in reading order
 */
public record Marked(SourceText text, List<Span> spans) {

    public static Marked parse(String example) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < example.length(); i++) {
            char character = example.charAt(i);
            if (character == '<') {
                begin = text.length();
            } else if (character == '>') {
                spans.add(new Span(begin, text.length()));
            } else {
                text.append(character);
            }
        }
        return new Marked(new SourceText(text.toString()), List.copyOf(spans));
    }

    /** From the first word in brackets to the last. */
    public Span cover() {
        return spans.get(0).cover(spans.get(spans.size() - 1));
    }
}
