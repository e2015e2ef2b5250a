package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.rapporteur.store.folder.ArchiveFolder;
import org.rapporteur.store.postgres.PostgresAddress;
import org.rapporteur.store.postgres.PostgresArchive;
import org.rapporteur.store.sql.SchemaVersion;
import org.rapporteur.store.sql.SqlArchive;

/** An archive on a server; its backup is a folder. */
record StoreServer(PostgresAddress address) implements StorePlace {

    @Override
    public String name() {
        return address.place();
    }

    @Override
    public SchemaVersion version() {
        return PostgresArchive.version(address);
    }

    @Override
    public Optional<Path> index() {
        return Optional.empty();
    }

    @Override
    public OptionalLong bytes() {
        return OptionalLong.empty();
    }

    @Override
    public SchemaVersion migrate() {
        return PostgresArchive.migrate(address);
    }

    @Override
    public SqlArchive openOrMake() {
        return PostgresArchive.open(address);
    }

    @Override
    public void backup(Path copy) throws IOException {
        try (SqlArchive archive = open()) {
            ArchiveFolder.export(archive, copy);
        }
    }

    /** Nothing is ever taken out of these tables, so there is no replacing. */
    @Override
    public String objection(Path backup, boolean replacing) {
        if (!Files.isDirectory(backup)) {
            return "%s is a file; wanted a folder, as 'store backup' and 'store export' write it from PostgreSQL"
                    .formatted(backup);
        }
        if (replacing) {
            return "--replace is for files; wanted a new schema, and its name in the address: ?currentSchema=NAME";
        }
        return isEmpty()
                ? ""
                : "%s is not empty; wanted a new schema, and its name in the address: ?currentSchema=NAME"
                        .formatted(name());
    }

    @Override
    public String restore(Path backup) throws IOException {
        fill(backup);
        return "";
    }

    @Override
    public void fill(Path folder) throws IOException {
        try (SqlArchive archive = openOrMake()) {
            ArchiveFolder.fill(archive, folder);
        }
    }
}
