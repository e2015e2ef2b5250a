package org.rapporteur.export.terminal;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.export.brief.MatrixPart;

/** Parties against issues as a table that fits the page; of those parties that do not fit, a column together. */
final class MatrixLines {
    private static final int LABEL_COLUMNS_MAX = 24;
    private static final int CELL_COLUMNS_MIN = 11;
    private static final int CELL_COLUMNS_MAX = 22;
    private static final int COLUMNS_MIN = 2;
    private static final String GAP = "  ";

    private final Page page;

    MatrixLines(Page page) {
        this.page = page;
    }

    void matrix(MatrixPart matrix) {
        if (matrix.isEmpty()) {
            return;
        }
        page.part("Who holds something on what");
        int label = Math.min(
                LABEL_COLUMNS_MAX,
                matrix.rows().stream()
                        .mapToInt(row -> Columns.of(label(row)))
                        .max()
                        .orElse(0));
        int room = page.tableWidth() - 2 - label;
        int fitting = room / (CELL_COLUMNS_MIN + GAP.length());
        if (fitting < Math.min(COLUMNS_MIN, matrix.columns().size())) {
            matrix.rows().stream().filter(row -> row.positions() > 0).forEach(row -> inWords(matrix, row));
            return;
        }
        MatrixPart shown = matrix.narrowed(fitting);
        int cell = Math.min(CELL_COLUMNS_MAX, room / shown.columns().size() - GAP.length());
        Table table = new Table(label, cell);
        table.row(
                Look.STRONG,
                "",
                shown.columns().stream().map(MatrixPart.Column::name).toList());
        shown.rows()
                .forEach(row -> table.row(
                        Look.PLAIN,
                        label(row),
                        row.cells().stream().map(MatrixPart.Cell::words).toList()));
    }

    private static String label(MatrixPart.Row row) {
        return GAP.repeat(row.depth()) + row.issue();
    }

    /** Where the page is too narrow for two columns. */
    private void inWords(MatrixPart matrix, MatrixPart.Row row) {
        Paragraph words = new Paragraph().say(Look.STRONG, row.issue() + ": ");
        String separator = "";
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).positions() > 0) {
                words.say(separator + matrix.columns().get(i).name() + " "
                        + row.cells().get(i).words());
                separator = "; ";
            }
        }
        page.paragraph(2, words);
    }

    /** Cells whose words are broken within their column. */
    private final class Table {
        private final int label;
        private final int cell;

        Table(int label, int cell) {
            this.label = label;
            this.cell = cell;
        }

        void row(Look look, String first, List<String> others) {
            List<List<String>> columns = new ArrayList<>();
            columns.add(broken(first, label));
            others.forEach(words -> columns.add(broken(words, cell)));
            int height = columns.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                StringBuilder written = new StringBuilder();
                for (int column = 0; column < columns.size(); column++) {
                    List<String> lines = columns.get(column);
                    String words = line < lines.size() ? lines.get(line) : "";
                    written.append(padded(words, column == 0 ? label : cell)).append(GAP);
                }
                page.line(2, look, written.toString().stripTrailing());
            }
        }

        private List<String> broken(String words, int columns) {
            int depth = words.length() - words.stripLeading().length();
            List<String> lines = new ArrayList<>();
            for (String line : Paragraph.of(words).lines(columns - depth, false)) {
                lines.add(" ".repeat(depth) + fitted(line, columns - depth));
            }
            return lines;
        }

        /** A single word that is wider than its column is cut. */
        private static String fitted(String line, int columns) {
            return Columns.of(line) <= columns ? line : line.substring(0, columns - 1) + "…";
        }

        private static String padded(String words, int columns) {
            return words + " ".repeat(Math.max(0, columns - Columns.of(words)));
        }
    }
}
