package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * What one passage gives of an utterance.
 *
 * @param first of its pieces
 * @param last of its pieces
 * @param verbatim whether they are the speaker's words
 * @param words in reading order
 */
record Given(Piece first, Piece last, boolean verbatim, List<Word> words) {

    /** Characters between two sentences. */
    private static final int SIGNS_MAX = 3;

    /** In words. */
    private static final double CONTRACTION = 0.5;

    Given {
        words = List.copyOf(words);
    }

    /** How many of the speaker's words. */
    long length() {
        return words.stream().filter(word -> !word.bracketed()).count();
    }

    /** How many, less a little for each that an article has drawn into another one: "it'll". */
    double fullness() {
        long contracted =
                words.stream().filter(word -> word.form().indexOf('\'') >= 0).count();
        return length() - CONTRACTION * contracted;
    }

    /** From one of its words to before another. */
    Given cut(int from, int to) {
        return new Given(first, last, verbatim, words.subList(from, to));
    }

    /** With what follows in the article, as another run of words unless only signs stand between. */
    Given with(Given next) {
        Word end = words.get(words.size() - 1);
        boolean unbroken = next.begin() - end.span().end() <= SIGNS_MAX;
        int shift = unbroken ? end.part() - next.words.get(0).part() : end.part() + 1;
        List<Word> all = new ArrayList<>(words);
        next.words.forEach(word -> all.add(word.in(word.part() + shift)));
        return new Given(first, next.last, verbatim, all);
    }

    int begin() {
        return words.get(0).span().begin();
    }

    /** From word to word, a span for each run between which the article's own words stand. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Span span = words.get(at).span();
            boolean goesOn = at > 0 && words.get(at - 1).part() == words.get(at).part();
            if (goesOn) {
                spans.set(spans.size() - 1, spans.get(spans.size() - 1).cover(span));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }
}
