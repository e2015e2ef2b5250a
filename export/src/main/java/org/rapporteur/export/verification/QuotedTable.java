package org.rapporteur.export.verification;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.export.json.UnreadableRecordException;
import org.rapporteur.export.table.Cells;

/**
 * The quoted words of a table. Where they stand is told by columns of which the name ends in {@code begin} and {@code end},
 * or in {@code spans}; the words stand in the column of the same beginning and {@code words}, or of the beginning alone.
 */
final class QuotedTable {

    private final List<String> columns;
    private final boolean safe;

    private QuotedTable(List<String> columns, boolean safe) {
        this.columns = columns;
        this.safe = safe;
    }

    /** @param safe whether its cells were made harmless, which is taken back before they are held against the article */
    static Stream<Quoted> in(String file, boolean safe) {
        List<CsvRecord> records = new ArrayList<>();
        String text = safe ? file.substring(1) : file;
        try {
            CsvReader.builder().ofCsvRecord(text).forEach(records::add);
        } catch (CsvParseException e) {
            throw new UnreadableRecordException("no export of this program: " + e.getMessage(), e);
        }
        if (records.isEmpty()) {
            return Stream.empty();
        }
        QuotedTable table = new QuotedTable(records.get(0).getFields(), safe);
        if (!table.columns.contains("article")) {
            throw new UnreadableRecordException("no export of this program that holds quoted words");
        }
        return records.stream().skip(1).flatMap(table::row);
    }

    private Stream<Quoted> row(CsvRecord row) {
        List<Quoted> quoted = new ArrayList<>();
        for (String column : columns) {
            if (column.endsWith("begin")) {
                String beginning = column.substring(0, column.length() - "begin".length());
                String begin = cell(row, column);
                String end = cell(row, beginning + "end");
                quoted(row, beginning, begin.isEmpty() && end.isEmpty() ? "" : begin + "-" + end)
                        .ifPresent(quoted::add);
            } else if (column.endsWith("spans")) {
                String beginning = column.substring(0, column.length() - "spans".length());
                quoted(row, beginning, cell(row, column)).ifPresent(quoted::add);
            }
        }
        return quoted.stream();
    }

    /** Empty where the table has no column for these words, or says that there are none. */
    private Optional<Quoted> quoted(CsvRecord row, String beginning, String spans) {
        String alone = beginning.endsWith("_") ? beginning.substring(0, beginning.length() - 1) : beginning;
        Optional<String> column =
                Stream.of(beginning + "words", alone).filter(columns::contains).findFirst();
        if (column.isEmpty() || spans.isEmpty() && cell(row, column.get()).isEmpty()) {
            return Optional.empty();
        }
        String article = columns.contains(beginning + "article") ? beginning + "article" : "article";
        boolean own = article.equals("article");
        return Optional.of(Quoted.exact(
                "row %d, %s".formatted(row.getStartingLineNumber(), column.get()),
                cell(row, article),
                own ? cell(row, "sha256") : "",
                spans,
                cell(row, column.get())));
    }

    private String cell(CsvRecord row, String column) {
        int at = columns.indexOf(column);
        String cell = at < 0 || at >= row.getFieldCount() ? "" : row.getField(at);
        return safe ? Cells.original(cell) : cell;
    }
}
