package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Span;

/** Cuts a text into the model's words; what training/README.md, "What the model reads", says. */
final class Words {

    private static final int BLANK_LINE = 2;

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    /** In reading order and apart from each other. */
    static List<Word> of(String text) {
        Words words = new Words(text);
        words.cut();
        return words.words;
    }

    private void cut() {
        int lineFeeds = BLANK_LINE;
        boolean spaced = true;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Characters.isSeparator(character)) {
                spaced = true;
                lineFeeds += Characters.isLineFeed(text, at) ? 1 : 0;
                at++;
            } else if (Characters.isFormat(character)) {
                at += Character.charCount(character);
            } else {
                Span span = new Span(at, wordEnd(at));
                words.add(new Word(span, written(span), Math.min(lineFeeds, BLANK_LINE), spaced));
                at = span.end();
                lineFeeds = 0;
                spaced = false;
            }
        }
    }

    private int wordEnd(int begin) {
        int end = begin + Character.charCount(text.codePointAt(begin));
        if (!Characters.isRun(text.codePointAt(begin))) {
            return end;
        }
        int at = end;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean run = Characters.isRun(character);
            if (!run && !Characters.isFormat(character)) {
                break;
            }
            at += Character.charCount(character);
            end = run ? at : end;
        }
        return end;
    }

    private String written(Span span) {
        String slice = text.substring(span.begin(), span.end());
        if (slice.codePoints().noneMatch(Characters::isFormat)) {
            return slice;
        }
        StringBuilder kept = new StringBuilder(slice.length());
        slice.codePoints().filter(character -> !Characters.isFormat(character)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
