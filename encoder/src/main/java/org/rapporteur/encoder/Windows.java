package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text's words into windows that overlap by whole segments, roughly sentences, so that no
 * quotation is lost at a cut.
 */
final class Windows {

    private static final int PIECES_PER_WINDOW = 254;
    private static final int PIECES_PER_SEGMENT = 96;
    private static final int OVERLAP_PIECES = 64;
    private static final String SENTENCE_END = ".?!…”’\"')";
    private static final String SENTENCE_OPENING = "\"“‘'";

    private final List<Word> words;
    private final int[] pieces;
    private final int[] shapes;

    /**
     * Takes a text's words.
     *
     * @param pieces of each word, how many
     * @param shapes of each word
     */
    Windows(List<Word> words, int[] pieces, int[] shapes) {
        this.words = words;
        this.pieces = pieces;
        this.shapes = shapes;
    }

    /** In reading order; together they cover all words. */
    List<Window> cut() {
        int[] bounds = segmentBounds();
        int segments = bounds.length - 1;
        List<Window> windows = new ArrayList<>();
        int first = 0;
        while (first < segments) {
            int end = fill(bounds, first);
            windows.add(new Window(bounds[first], bounds[end], first == 0, end == segments));
            if (end == segments) {
                break;
            }
            first = following(bounds, first, end);
        }
        return windows;
    }

    private int fill(int[] bounds, int first) {
        int end = first;
        int filled = 0;
        while (end < bounds.length - 1 && filled + weight(bounds, end) <= PIECES_PER_WINDOW) {
            filled += weight(bounds, end);
            end++;
        }
        return end;
    }

    private int following(int[] bounds, int first, int end) {
        int next = end;
        int shared = 0;
        while (next - 1 > first && shared < OVERLAP_PIECES) {
            next--;
            shared += weight(bounds, next);
        }
        return next;
    }

    private int weight(int[] bounds, int segment) {
        int weight = 0;
        for (int word = bounds[segment]; word < bounds[segment + 1]; word++) {
            weight += pieces[word];
        }
        return weight;
    }

    /** The first words of the segments, and at last the number of words. */
    int[] segmentBounds() {
        List<Integer> bounds = new ArrayList<>();
        int filled = 0;
        for (int word = 0; word < words.size(); word++) {
            if (word == 0 || filled + pieces[word] > PIECES_PER_SEGMENT || startsSegment(word)) {
                bounds.add(word);
                filled = 0;
            }
            filled += pieces[word];
        }
        bounds.add(words.size());
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean startsSegment(int index) {
        Word word = words.get(index);
        if (word.lineBreak() > 0) {
            return true;
        }
        if (!word.spaced() || !words.get(index - 1).isOneOf(SENTENCE_END)) {
            return false;
        }
        int shape = shapes[index];
        return shape == 2 || shape >= 4 || word.isOneOf(SENTENCE_OPENING);
    }
}
