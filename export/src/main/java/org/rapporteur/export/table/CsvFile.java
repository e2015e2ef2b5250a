package org.rapporteur.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes a table as CSV: commas, quotation marks where needed, CRLF, a first row with the columns' names, and a byte order mark in
 * front, without which spreadsheets take “née” for something else. Cells are {@linkplain Cells#safe safe}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvFile {

    /** In front of a file whose cells are safe, and of no other. */
    public static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvFile() {}

    /** The file's text; to be stored in UTF-8 as it is, with its own line ends. */
    public static String write(Table table) {
        return BYTE_ORDER_MARK + written(table, Cells::safe);
    }

    /**
     * The file's text for programs: no byte order mark, and every cell as it is. A spreadsheet may take such a cell for a
     * formula.
     */
    public static String writePlain(Table table) {
        return written(table, UnaryOperator.identity());
    }

    private static String written(Table table, UnaryOperator<String> cell) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns());
            for (List<String> row : table.rows()) {
                csv.writeRecord(row.stream().map(cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written", e);
        }
        return text.toString();
    }
}
