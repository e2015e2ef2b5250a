package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A set of annotated texts as it was read.
 *
 * @param name with its part: {@code polnear-dev}
 * @param digest the first eight digits of a SHA-256 over the files it was read from
 * @param texts in the order of their files
 */
public record Corpus<T>(String name, String digest, List<T> texts) {

    private static final int DIGITS = 8;

    public Corpus {
        texts = List.copyOf(texts);
    }

    /** Of a corpus that was read from these files. */
    static <T> Corpus<T> of(String name, List<Path> files, List<T> texts) throws IOException {
        return new Corpus<>(name, digest(files), texts);
    }

    /** Over the files in their order, each by its own hash. */
    public static String digest(List<Path> files) throws IOException {
        MessageDigest total = sha256();
        for (Path file : files) {
            total.update(sha256().digest(Files.readAllBytes(file)));
        }
        return HexFormat.of().formatHex(total.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** In name order. */
    static List<Path> filesIn(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
