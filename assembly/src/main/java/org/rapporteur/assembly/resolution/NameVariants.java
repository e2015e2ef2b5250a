package org.rapporteur.assembly.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Spellings that stand for one another, from {@code name-variants.tsv}: a table of kind, the form that
 * the others are folded to, the other forms with commas between them, and an example that a test runs.
 */
final class NameVariants {

    /** One row of the table. */
    record Row(String kind, String form, List<String> others, String example) {
        Row {
            others = List.copyOf(others);
        }
    }

    private static final NameVariants WELL_KNOWN = new NameVariants(rows());

    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String[]> endings = new ArrayList<>();
    private final List<String[]> beginnings = new ArrayList<>();
    private final List<String[]> letters = new ArrayList<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    NameVariants(List<Row> rows) {
        for (Row row : rows) {
            switch (row.kind()) {
                case "given" -> row.others().forEach(other -> given.put(other, row.form()));
                case "letter" -> row.others().forEach(other -> letters.add(new String[] {other, row.form()}));
                case "name" -> row.others().forEach(other -> names.put(other, row.form()));
                case "ending" -> row.others().forEach(other -> endings.add(new String[] {other, row.form()}));
                case "beginning" -> row.others().forEach(other -> beginnings.add(new String[] {other, row.form()}));
                default ->
                    words.computeIfAbsent(row.kind(), kind -> new HashSet<>()).add(row.form());
            }
        }
    }

    static NameVariants wellKnown() {
        return WELL_KNOWN;
    }

    /** A folded given name in the form that its spellings share. */
    String given(String folded) {
        String form = given.getOrDefault(folded, folded);
        for (String[] letter : letters) {
            form = form.replace(letter[0], letter[1]);
        }
        return form;
    }

    /** A folded family name likewise; the first ending and the first beginning that fit are put right. */
    String family(String folded) {
        String ended = folded;
        for (String[] ending : endings) {
            if (folded.endsWith(ending[0]) && folded.length() > ending[0].length() + 1) {
                ended = folded.substring(0, folded.length() - ending[0].length()) + ending[1];
                break;
            }
        }
        for (String[] beginning : beginnings) {
            if (ended.startsWith(beginning[0]) && ended.length() > beginning[0].length() + 2) {
                return beginning[1] + ended.substring(beginning[0].length());
            }
        }
        return ended;
    }

    /** The folded name of a body or place likewise. */
    String name(String folded) {
        return names.getOrDefault(folded, folded);
    }

    /** True if the folded word is in the table under a kind of single words, such as {@code honorific}. */
    boolean has(String kind, String folded) {
        return words.getOrDefault(kind, Set.of()).contains(folded);
    }

    static List<Row> rows() {
        InputStream table = Objects.requireNonNull(
                NameVariants.class.getResourceAsStream("name-variants.tsv"), "name-variants.tsv beside this class");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(NameVariants::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4) {
            throw new IllegalStateException("a row has %d columns; wanted 4: %s".formatted(columns.length, line));
        }
        List<String> others = Arrays.stream(columns[2].split(",", -1))
                .map(String::strip)
                .filter(other -> !other.isEmpty())
                .toList();
        return new Row(columns[0], columns[1], others, columns[3]);
    }
}
