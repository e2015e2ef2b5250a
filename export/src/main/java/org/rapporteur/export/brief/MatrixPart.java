package org.rapporteur.export.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.negotiation.Attitude;

/**
 * Parties against issues: in each cell the positions of the one on the other.
 *
 * @param columns the parties that hold something: sides, mediators and who is consulted in their order, then those from
 *     outside, the ones with the most positions first; last, where needed, those who are no party
 * @param rows the issues in the order of their tree, a wider one before its parts; a wider one without a position of
 *     its own is there for its parts
 */
public record MatrixPart(List<Column> columns, List<Row> rows) {
    private static final String OTHERS = "others";

    /**
     * A party.
     *
     * @param part such as {@code a side}; empty for those who are no party
     */
    public record Column(String name, String part) {}

    /**
     * An issue.
     *
     * @param depth 0 for an issue that is part of none
     * @param cells one for each column
     */
    public record Row(String id, String issue, int depth, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        private Row narrowed(int kept) {
            List<Cell> fewer = new ArrayList<>(cells.subList(0, kept));
            fewer.add(new Cell(cells.subList(kept, cells.size()).stream()
                    .flatMap(cell -> cell.entries().stream())
                    .toList()));
            return new Row(id, issue, depth, fewer);
        }

        /** How many positions there are on it. */
        public int positions() {
            return cells.stream().mapToInt(Cell::positions).sum();
        }
    }

    /**
     * What one party holds on one issue.
     *
     * @param entries in the articles' order; often none
     */
    public record Cell(List<PositionEntry> entries) {
        public Cell {
            entries = List.copyOf(entries);
        }

        public int positions() {
            return entries.size();
        }

        /**
         * Such as {@code rejects ×2, accepts if}: each attitude once, in the order of the attitudes. The spaces inside a part
         * do not break.
         */
        public String words() {
            return Stream.of(Attitude.values())
                    .map(this::words)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private String words(Attitude attitude) {
            long count = entries.stream()
                    .filter(entry -> entry.stance().attitude() == attitude)
                    .count();
            String word = NegotiationWords.inAWord(attitude);
            return count == 0 ? "" : word + (count == 1 ? "" : "\u00a0×" + count);
        }

        /** How many of them are told in the party's own words. */
        public int own() {
            return (int) entries.stream().filter(PositionEntry::own).count();
        }
    }

    public MatrixPart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The same in fewer columns: the first ones, and one in which the others stand together.
     *
     * @param columnsMax 2 or more
     */
    public MatrixPart narrowed(int columnsMax) {
        if (columns.size() <= columnsMax) {
            return this;
        }
        int kept = columnsMax - 1;
        List<Column> fewer = new ArrayList<>(columns.subList(0, kept));
        fewer.add(new Column(OTHERS, ""));
        return new MatrixPart(
                fewer, rows.stream().map(row -> row.narrowed(kept)).toList());
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }
}
