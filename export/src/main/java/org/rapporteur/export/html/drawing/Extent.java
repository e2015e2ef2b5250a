package org.rapporteur.export.html.drawing;

/** A stretch of a line, in units of the drawing. */
public record Extent(double from, double to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Extent {
        if (!(from <= to)) {
            throw new IllegalArgumentException("a stretch from %s to %s".formatted(from, to));
        }
    }

    public double length() {
        return to - from;
    }

    public double middle() {
        return (from + to) / 2;
    }

    /** The shortest that holds both. */
    public Extent with(Extent other) {
        return new Extent(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** Whether less than the gap lies between the two. */
    public boolean touches(Extent other, double gap) {
        return from < other.to + gap && other.from < to + gap;
    }
}
