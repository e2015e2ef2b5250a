package org.rapporteur.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a result with a file that a person has read. {@code -Dgolden=write} writes the files anew,
 * so that their difference can be looked at.
 */
public final class Golden {

    private Golden() {}

    /** Compares with a file under the room's {@code src/test/resources/golden}, such as {@code "json/talks.json"}. */
    public static void check(String name, String found) {
        check(Path.of("src/test/resources/golden").resolve(name), found);
    }

    /** Compares with any file. */
    public static void check(Path file, String found) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, found);
            }
            assertThat(Files.exists(file))
                    .as("%s exists; -Dgolden=write makes it", file)
                    .isTrue();
            assertThat(found).as("golden file %s", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
