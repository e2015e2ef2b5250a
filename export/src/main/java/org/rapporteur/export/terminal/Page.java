package org.rapporteur.export.terminal;

import java.util.Locale;

/** Lays paragraphs out under each other. */
final class Page {
    /** Lines longer than this are hard to read, however wide the terminal is. */
    private static final int MEASURE = 100;

    private static final int TABLE_MEASURE = 160;
    private static final int NARROW_INDENT = 6;

    private final TerminalStyle style;
    private final int width;
    private final StringBuilder lines = new StringBuilder();

    Page(TerminalStyle style) {
        this.style = style;
        width = Math.min(style.width(), MEASURE);
    }

    /** How many columns a table may take: more than words, which are hard to read so wide. */
    int tableWidth() {
        return Math.min(style.width(), TABLE_MEASURE);
    }

    /** Opens a part of the brief: its name in capitals between blank lines. */
    void part(String name) {
        blank();
        line(0, Look.STRONG, name.toUpperCase(Locale.ROOT));
        blank();
    }

    void blank() {
        lines.append('\n');
    }

    /** One line in one look, not broken. */
    void line(int indent, Look look, String words) {
        String harmless = Columns.harmless(words);
        lines.append(" ".repeat(indent))
                .append(style.colour() ? look.on(harmless) : harmless)
                .append('\n');
    }

    void paragraph(int indent, Paragraph words) {
        for (String line : words.lines(width - indent, style.colour())) {
            lines.append(" ".repeat(indent)).append(line).append('\n');
        }
    }

    /**
     * A paragraph with a few words in the margin before its first line, such as a place; where margin
     * and words would crowd each other, the words begin below.
     */
    void paragraph(String margin, int indent, Paragraph words) {
        int column = indent > width * 3 / 5 ? NARROW_INDENT : indent;
        boolean fits = 2 + Columns.of(margin) + 2 <= column;
        String shown = fits ? margin : margin.stripTrailing();
        lines.append("  ").append(style.colour() ? Look.PLACE.on(shown) : shown);
        lines.append(fits ? " ".repeat(column - 2 - Columns.of(margin)) : "\n" + " ".repeat(column));
        lines.append(String.join("\n" + " ".repeat(column), words.lines(width - column, style.colour())));
        blank();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
