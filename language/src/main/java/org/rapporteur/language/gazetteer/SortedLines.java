package org.rapporteur.language.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table whose lines are sorted by the bytes of their first column, searched where it lies: only lines that are asked for are
 * taken apart, so that a program that looks up ten names does not parse a hundred thousand.
 */
final class SortedLines {

    private final byte[] bytes;

    SortedLines(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** @throws IllegalStateException if there is no such file */
    static SortedLines read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no table '%s' beside %s".formatted(file, beside.getName()));
            }
            return new SortedLines(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns of each line that begins with the key, in the order of the file; without the key. */
    List<List<String>> find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        List<List<String>> found = new ArrayList<>();
        int at = firstNotBefore(wanted);
        while (at < bytes.length && compare(at, wanted) == 0) {
            int end = lineEnd(at);
            String rest =
                    new String(bytes, at + wanted.length + 1, end - at - wanted.length - 1, StandardCharsets.UTF_8);
            found.add(List.of(rest.split("\t", -1)));
            at = end + 1;
        }
        return found;
    }

    private int firstNotBefore(byte[] wanted) {
        int from = 0;
        int to = bytes.length;
        while (from < to) {
            int middle = lineBegin(from + (to - from) / 2);
            if (compare(middle, wanted) < 0) {
                from = lineEnd(middle) + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private int lineBegin(int at) {
        int begin = at;
        while (begin > 0 && bytes[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private int compare(int line, byte[] wanted) {
        int end = line;
        while (end < bytes.length && bytes[end] != '\t') {
            end++;
        }
        return Arrays.compareUnsigned(bytes, line, end, wanted, 0, wanted.length);
    }
}
