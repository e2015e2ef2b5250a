package org.rapporteur.language.timex;

import java.util.ArrayList;
import java.util.List;

/** One try of a pattern on a text; keeps what its pieces note and which words are in braces. */
final class TimeMatch {

    private final TimeText text;
    private final Chart chart;
    private final int limit;
    private final List<Slot> noted = new ArrayList<>();
    private int capturedBegin = -1;
    private int capturedEnd = -1;

    TimeMatch(TimeText text, Chart chart, int limit) {
        this.text = text;
        this.chart = chart;
        this.limit = limit;
    }

    TimeText text() {
        return text;
    }

    Chart chart() {
        return chart;
    }

    /** Whether a place stands in the sentence that the match began in. */
    boolean isInside(int place) {
        return place < limit;
    }

    /** The small form at a place; empty behind the sentence. */
    String small(int place) {
        return isInside(place) ? text.word(place).small() : "";
    }

    void note(Slot slot) {
        noted.add(slot);
    }

    /** Takes back the last note. */
    void forget() {
        noted.remove(noted.size() - 1);
    }

    void capture(int begin, int end) {
        this.capturedBegin = begin;
        this.capturedEnd = end;
    }

    boolean hasCaptured() {
        return capturedBegin >= 0;
    }

    int capturedBegin() {
        return capturedBegin;
    }

    int capturedEnd() {
        return capturedEnd;
    }

    Slots slots() {
        return new Slots(noted);
    }
}
