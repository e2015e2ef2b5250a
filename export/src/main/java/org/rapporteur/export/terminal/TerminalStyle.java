package org.rapporteur.export.terminal;

/**
 * How the lines are to look.
 *
 * @param width in columns
 * @param colour whether looks are set by ANSI sequences; nothing is told by them alone
 * @param shortened whether long quotations are cut, with a sign where
 */
public record TerminalStyle(int width, boolean colour, boolean shortened) {
    /** Narrower than this nothing can be laid out. */
    public static final int WIDTH_MIN = 40;

    /** Eighty columns without colour, everything whole. */
    public static final TerminalStyle PLAIN = new TerminalStyle(80, false, false);

    /** @throws IllegalArgumentException if the width is below {@link #WIDTH_MIN} */
    public TerminalStyle {
        if (width < WIDTH_MIN) {
            throw new IllegalArgumentException("a width of %d columns; wanted %d or more".formatted(width, WIDTH_MIN));
        }
    }
}
