package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.store.sql.SchemaVersion;
import org.rapporteur.store.sql.SqlArchive;

/** Where an archive is, or may be made. */
sealed interface StorePlace permits StoreFile, StoreServer {
    /** As messages name it; without any password. */
    String name();

    /** Which tables are there; changes nothing. */
    SchemaVersion version();

    /** Where its index for searching is, if nobody says otherwise; empty if there is no such place. */
    Optional<Path> index();

    /** How much of the disk it takes, with what lies beside it; empty if that is not known here. */
    OptionalLong bytes();

    /** Brings the tables that are there up to date. */
    SchemaVersion migrate();

    /** Opens the archive, and makes it if it is not there. */
    SqlArchive openOrMake();

    /** Copies the archive, which may be in use, to a new place. */
    void backup(Path copy) throws IOException;

    /** What speaks against making the archive from a backup; nothing if the words are empty. */
    String objection(Path backup, boolean replacing);

    /**
     * Makes the archive from a backup that nothing speaks against.
     *
     * @return what became of an archive that was there, for a person; empty if there was none
     */
    String restore(Path backup) throws IOException;

    /** Fills an archive that is empty, or not there. */
    void fill(Path folder) throws IOException;

    /**
     * Opens the archive that is there.
     *
     * @throws ArchiveException if there is none, or another program's tables are there
     */
    default SqlArchive open() {
        mustBeThere();
        return openOrMakeOfToday();
    }

    /**
     * As {@link #openOrMake}, and leaves an earlier program's archive as it is.
     *
     * @throws ArchiveException if an earlier or another program's tables are there
     */
    default SqlArchive openOrMakeOfToday() {
        SchemaVersion version = version();
        if (version.isEarlier()) {
            throw new ArchiveException(
                    "%s has tables of version %d; wanted %d; 'rapporteur store migrate' brings them there"
                            .formatted(name(), version.found(), version.wanted()));
        }
        return openOrMake();
    }

    /**
     * Refuses to go on without an archive.
     *
     * @throws ArchiveException if there is none
     */
    default void mustBeThere() {
        if (version().isNone()) {
            throw new ArchiveException("there is no archive at %s".formatted(name()));
        }
    }

    /** Whether there is none, or one that holds nothing. */
    default boolean isEmpty() {
        return version().isNone() || StoreContents.isNothingIn(this);
    }
}
