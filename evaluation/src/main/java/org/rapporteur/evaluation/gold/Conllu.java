package org.rapporteur.evaluation.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CoNLL-U: one word a line, ten columns.
 *
 * @see <a href="https://universaldependencies.org/format.html">the format</a>
 */
final class Conllu {

    private static final int COLUMNS = 10;

    /**
     * A sentence.
     *
     * @param opensParagraph whether a paragraph or a document begins with it
     * @param rows words and ranges of words ({@code 3-4}), as they stand in the file
     */
    record Sentence(boolean opensParagraph, List<Row> rows) {

        /** The syntactic words; that of number n stands at n - 1. */
        List<Row> words() {
            return rows.stream().filter(Row::isWord).toList();
        }
    }

    /**
     * One line.
     *
     * @param id a number, a range {@code 3-4} or an empty node {@code 3.1}
     */
    record Row(String id, String form, String lemma, String category, int head, String relation, String rest) {

        boolean isWord() {
            return id.chars().allMatch(Character::isDigit);
        }

        boolean isRange() {
            return id.indexOf('-') > 0;
        }

        int number() {
            return Integer.parseInt(id);
        }

        /** For a range of words, the number of its last. */
        int last() {
            return Integer.parseInt(id.substring(id.indexOf('-') + 1));
        }

        /** What stands between this and what follows it. */
        String gap() {
            return rest.contains("SpaceAfter=No") ? "" : " ";
        }
    }

    private Conllu() {}

    /** The sentences of each document, in the order of the file. */
    static Map<String, List<Sentence>> read(Path file) throws IOException {
        Map<String, List<Sentence>> documents = new LinkedHashMap<>();
        String document = file.getFileName().toString();
        boolean opens = true;
        List<Row> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("# newdoc")) {
                    document = line.substring(line.indexOf('=') + 1).strip();
                    opens = true;
                } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
                    opens = true;
                } else if (line.isBlank() && !rows.isEmpty()) {
                    documents
                            .computeIfAbsent(document, name -> new ArrayList<>())
                            .add(new Sentence(opens, List.copyOf(rows)));
                    rows.clear();
                    opens = false;
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(line));
                }
            }
        }
        return documents;
    }

    private static Row row(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("not a line of ten columns: " + line);
        }
        int head = columns[6].chars().allMatch(Character::isDigit) && !columns[6].isEmpty()
                ? Integer.parseInt(columns[6])
                : 0;
        return new Row(columns[0], columns[1], columns[2], columns[3], head, columns[7], columns[9]);
    }
}
