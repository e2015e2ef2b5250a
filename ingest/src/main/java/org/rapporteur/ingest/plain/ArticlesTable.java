package org.rapporteur.ingest.plain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;

/**
 * {@code articles.csv}: what is known of the files beside it, a row each. Columns are found by their
 * heading, in any order; those that are not ours belong to the people who keep the table.
 */
final class ArticlesTable {
    static final String NAME = "articles.csv";

    private static final String FILE = "file";

    private record Row(int line, String file, List<String> cells) {}

    private final String origin;
    private final Map<String, Integer> columns;
    private final Map<String, Row> rows;

    private ArticlesTable(String origin, Map<String, Integer> columns, Map<String, Row> rows) {
        this.origin = origin;
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads the table in a folder, if there is one that can be read. */
    static Optional<ArticlesTable> in(Path folder, String origin, Problems problems) {
        Path table = folder.resolve(NAME);
        if (!Files.isRegularFile(table)) {
            return Optional.empty();
        }
        try {
            return of(Files.readAllBytes(table), origin, problems);
        } catch (IOException e) {
            return unread(e, origin, problems);
        }
    }

    /** The table in these bytes, if it can be read. */
    static Optional<ArticlesTable> of(byte[] bytes, String origin, Problems problems) {
        try {
            return TextDecoder.decode(bytes, Place.of(origin), problems).flatMap(text -> parse(text, origin, problems));
        } catch (CsvParseException e) {
            return unread(e, origin, problems);
        }
    }

    private static Optional<ArticlesTable> unread(Exception refusal, String origin, Problems problems) {
        problems.tell(new ImprintProblem.TableUnread(Place.of(origin), "cannot be read: " + Reasons.of(refusal)));
        return Optional.empty();
    }

    private static Optional<ArticlesTable> parse(String text, String origin, Problems problems) {
        String heading = text.lines().findFirst().orElse("");
        char separator = heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
        List<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .toList();
        Map<String, Integer> columns = new HashMap<>();
        if (!records.isEmpty()) {
            List<String> names = records.get(0).getFields();
            for (int i = 0; i < names.size(); i++) {
                columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
        }
        if (!columns.containsKey(FILE)) {
            problems.tell(new ImprintProblem.TableUnread(Place.of(origin), "no column is headed '%s'".formatted(FILE)));
            return Optional.empty();
        }
        return Optional.of(new ArticlesTable(
                origin, columns, rows(records.subList(1, records.size()), columns, Place.of(origin), problems)));
    }

    private static Map<String, Row> rows(
            List<CsvRecord> records, Map<String, Integer> columns, Place place, Problems problems) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (CsvRecord written : records) {
            int line = (int) written.getStartingLineNumber();
            String file = cell(written.getFields(), columns, FILE).strip();
            if (!file.isEmpty() && rows.putIfAbsent(key(file), new Row(line, file, written.getFields())) != null) {
                problems.tell(new ImprintProblem.DoubleRow(place, line, file));
            }
        }
        return rows;
    }

    private static String cell(List<String> cells, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        return column == null || column >= cells.size() ? "" : cells.get(column);
    }

    /** File systems differ in how they compose an accented letter, and people in how they slant a slash. */
    private static String key(String relative) {
        String slashed = relative.replace('\\', '/');
        return Normalizer.normalize(slashed.startsWith("./") ? slashed.substring(2) : slashed, Normalizer.Form.NFC);
    }

    String origin() {
        return origin;
    }

    /** True if a row names the file, by the way to it from the table's folder. */
    boolean names(Path relative) {
        return names(relative.toString());
    }

    boolean names(String relative) {
        return rows.containsKey(key(relative));
    }

    /** What the row says, as far as it can be understood; to be asked once for each file. */
    Imprint imprint(Path relative, Problems problems) {
        return imprint(relative.toString(), problems);
    }

    Imprint imprint(String relative, Problems problems) {
        Row row = rows.get(key(relative));
        if (row == null) {
            return Imprint.UNKNOWN;
        }
        ImprintFields fields = new ImprintFields(Place.of(origin));
        for (String key : ImprintFields.KNOWN) {
            fields.put(key, cell(row.cells(), columns, key), row.line());
        }
        return fields.imprint(problems);
    }

    /** Tells the rows whose files were not met; these come as the ways to them from the table's folder. */
    void tellRowsWithout(Set<Path> met, Problems problems) {
        Set<String> keys = met.stream().map(path -> key(path.toString())).collect(Collectors.toSet());
        rows.forEach((key, row) -> {
            if (!keys.contains(key)) {
                problems.tell(new ImprintProblem.RowWithoutFile(Place.of(origin), row.line(), row.file()));
            }
        });
    }
}
