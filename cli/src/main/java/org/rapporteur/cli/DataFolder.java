package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a person's archive is if nobody says otherwise.
 *
 * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
 */
record DataFolder(Path folder) {
    private static final String ARCHIVE = "desk.db";

    /** @param system such as {@code Mac OS X} */
    static DataFolder of(Map<String, String> environment, String system) {
        Path home = Path.of(Optional.ofNullable(environment.get("HOME"))
                .filter(value -> !value.isBlank())
                .orElseGet(() -> System.getProperty("user.home", ".")));
        Path data = Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(
                        () -> home.resolve(system.startsWith("Mac") ? "Library/Application Support" : ".local/share"));
        return new DataFolder(data.resolve("rapporteur"));
    }

    Path archive() {
        return folder.resolve(ARCHIVE);
    }

    void make() throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException("%s cannot be made: %s; --store names another place".formatted(folder, e), e);
        }
    }
}
