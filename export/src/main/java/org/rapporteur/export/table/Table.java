package org.rapporteur.export.table;

import java.util.List;

/**
 * Rows of one kind.
 *
 * @param name small letters and dashes: {@code statements}
 * @param columns small letters and underscores
 * @param rows in the dossier's order; each has a cell for each column, empty where nothing is known or said
 */
public record Table(String name, List<String> columns, List<List<String>> rows) {

    /** @throws IllegalArgumentException if a column comes twice, or a row has too few or too many cells */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException("table %s has a column twice: %s".formatted(name, columns));
        }
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table %s with the columns %s and the row %s".formatted(name, columns, row));
            }
        }
    }

    static Table of(String name, String columns, List<Row> rows) {
        return new Table(
                name, List.of(columns.split(" ")), rows.stream().map(Row::cells).toList());
    }

    /** Such as {@code statements.csv}. */
    public String file() {
        return name + ".csv";
    }
}
