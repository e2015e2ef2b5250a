package org.rapporteur.core.text;

import java.util.Comparator;

/**
 * A run of characters in one {@link SourceText}: half-open, {@code [begin, end)}, counted in
 * UTF-16 code units from 0. Ordered by begin, then by end.
 */
public record Span(int begin, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if {@code begin < 0} or {@code end < begin} */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [%d, %d)".formatted(begin, end));
        }
    }

    /** In UTF-16 code units. */
    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** True if every unit of the other lies in this one; a span contains itself. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** True if the two share at least one unit; an empty span overlaps nothing. */
    public boolean overlaps(Span other) {
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }

    /** True if this span ends before or where the other begins. */
    public boolean isBefore(Span other) {
        return end <= other.begin;
    }

    /** The smallest span that contains both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The same run counted from a place that lies {@code units} earlier. */
    public Span shift(int units) {
        return new Span(begin + units, end + units);
    }

    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }

    /** As in mathematics: {@code [3, 7)}. */
    @Override
    public String toString() {
        return "[" + begin + ", " + end + ")";
    }
}
