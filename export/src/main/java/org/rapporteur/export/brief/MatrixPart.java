package org.rapporteur.export.brief;

import java.util.List;

/**
 * Parties against issues: in each cell the positions of the one on the other.
 *
 * @param columns the parties that hold something, in their order; last, where needed, those who are no party
 * @param rows the issues in the order of their tree, a wider one before its parts; a wider one without a position of
 *     its own is there for its parts
 */
public record MatrixPart(List<Column> columns, List<Row> rows) {

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

        /** How many of them are told in the party's own words. */
        public int own() {
            return (int) entries.stream().filter(PositionEntry::own).count();
        }
    }

    public MatrixPart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }
}
