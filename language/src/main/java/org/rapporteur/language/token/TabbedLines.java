package org.rapporteur.language.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Word lists and rules that stand beside the class that reads them: UTF-8, one entry a line, columns
 * parted by tabs; empty lines and lines that begin with {@code #} say nothing.
 */
public final class TabbedLines {

    private TabbedLines() {}

    /**
     * Reads a list.
     *
     * @return the columns of each entry, in the order of the file
     * @throws IllegalStateException if there is no such file, or a line has another number of columns
     */
    public static List<List<String>> read(Class<?> beside, String file, int columns) {
        List<List<String>> entries = new ArrayList<>();
        for (String line : text(beside, file).split("\r?\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> entry = List.of(line.split("\t", -1));
                if (entry.size() != columns) {
                    throw new IllegalStateException(
                            "%s: wanted %d columns, found %d in '%s'".formatted(file, columns, entry.size(), line));
                }
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }

    private static String text(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no word list '%s' beside %s".formatted(file, beside.getName()));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
