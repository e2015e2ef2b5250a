package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text's words into windows that overlap by whole segments, roughly sentences, so that no
 * quotation is lost at a cut.
 */
final class Windows {

    /**
     * How long windows and segments grow, in pieces.
     *
     * @param window at most, without what stands around it
     * @param overlap of two neighbours at least
     * @param segment at most
     */
    record Limits(int window, int overlap, int segment) {

        /** @throws IllegalArgumentException if two segments would not fit a window, or the overlap not */
        Limits {
            if (segment < 1 || overlap < 0 || 2 * segment > window || overlap + segment > window) {
                throw new IllegalArgumentException("windows of %d pieces with segments of %d and overlaps of %d"
                        .formatted(window, segment, overlap));
            }
        }
    }

    private static final String SENTENCE_END = ".?!…”’\"')";
    private static final String SENTENCE_OPENING = "\"“‘'";

    private final List<Word> words;
    private final int[] pieces;
    private final int[] shapes;
    private final Limits limits;

    /**
     * Takes a text's words.
     *
     * @param pieces of each word, how many
     * @param shapes of each word
     */
    Windows(List<Word> words, int[] pieces, int[] shapes, Limits limits) {
        this.words = words;
        this.pieces = pieces;
        this.shapes = shapes;
        this.limits = limits;
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
        while (end < bounds.length - 1 && filled + weight(bounds, end) <= limits.window()) {
            filled += weight(bounds, end);
            end++;
        }
        return end;
    }

    private int following(int[] bounds, int first, int end) {
        int next = end;
        int shared = 0;
        while (next - 1 > first && shared < limits.overlap()) {
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
            if (word == 0 || filled + pieces[word] > limits.segment() || startsSegment(word)) {
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
