package org.rapporteur.export.brief;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Knows on which line of a text an offset stands. */
final class LineStarts {

    private final int[] starts;

    private LineStarts(int[] starts) {
        this.starts = starts;
    }

    static LineStarts of(String text) {
        IntStream afterLineEnds = IntStream.rangeClosed(1, text.length()).filter(at -> endsALine(text, at - 1));
        return new LineStarts(IntStream.concat(IntStream.of(0), afterLineEnds).toArray());
    }

    private static boolean endsALine(String text, int at) {
        char character = text.charAt(at);
        boolean beforeLineFeed = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return character == '\n' || character == '\r' && !beforeLineFeed;
    }

    Anchor anchor(String article, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Anchor(article, line + 1, offset - starts[line] + 1);
    }
}
