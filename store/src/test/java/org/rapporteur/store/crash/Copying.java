package org.rapporteur.store.crash;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.store.folder.ArchiveFolder;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;

/** A program that makes one archive or folder from another one, unless it is killed. */
final class Copying {
    private Copying() {}

    /** What to do, from where, and to where. */
    public static void main(String[] arguments) throws IOException {
        copy(arguments[0], arguments[1], arguments[2]);
    }

    static void copy(String verb, String from, String to) throws IOException {
        switch (verb) {
            case "backup" -> SqliteArchive.backup(Path.of(from), Path.of(to));
            case "restore" -> SqliteArchive.restore(Path.of(from), Path.of(to));
            case "replace" -> SqliteArchive.replace(Path.of(from), Path.of(to));
            case "export" -> {
                try (SqlArchive archive = Writing.open(from)) {
                    ArchiveFolder.export(archive, Path.of(to));
                }
            }
            case "fill" -> {
                try (SqlArchive archive = Writing.open(to)) {
                    ArchiveFolder.fill(archive, Path.of(from));
                }
            }
            default -> throw new IllegalArgumentException(verb);
        }
    }
}
