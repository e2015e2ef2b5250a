package org.rapporteur.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.rapporteur.store.folder.ArchiveFolder;
import org.rapporteur.store.sql.SchemaVersion;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;

/** An archive in a file. */
record StoreFile(Path file) implements StorePlace {

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public SchemaVersion version() {
        return SqliteArchive.version(file);
    }

    @Override
    public Optional<Path> index() {
        return Optional.of(file.resolveSibling(file.getFileName() + ".index"));
    }

    @Override
    public OptionalLong bytes() {
        return OptionalLong.of(Stream.of("", "-wal", "-shm")
                .mapToLong(beside -> new File(file + beside).length())
                .sum());
    }

    @Override
    public SchemaVersion migrate() {
        mustBeThere();
        return SqliteArchive.migrate(file);
    }

    @Override
    public SqlArchive openOrMake() {
        return SqliteArchive.open(file);
    }

    @Override
    public void backup(Path copy) throws IOException {
        mustBeThere();
        SqliteArchive.backup(file, copy);
    }

    @Override
    public String objection(Path backup, boolean replacing) {
        return Files.exists(file) && !replacing
                ? "%s is there already; --replace puts the backup in its place and keeps it as %s.replaced"
                        .formatted(file, file)
                : "";
    }

    @Override
    public String restore(Path backup) throws IOException {
        if (Files.exists(file)) {
            return "; what stood there is kept as " + SqliteArchive.replace(backup, file);
        }
        SqliteArchive.restore(backup, file);
        return "";
    }

    @Override
    public void fill(Path folder) throws IOException {
        if (!Files.exists(file)) {
            SqliteArchive.restore(folder, file);
            return;
        }
        try (SqlArchive archive = openOrMake()) {
            ArchiveFolder.fill(archive, folder);
        }
    }
}
