package org.rapporteur.testkit.archive;

import org.rapporteur.core.archive.Archive;

/** The archive of other rooms' tests keeps every archive's promises. */
class InMemoryArchiveTest implements ArchiveContract {
    private final Archive archive = new InMemoryArchive();

    @Override
    public Archive archive() {
        return archive;
    }
}
