package org.rapporteur.testkit.archive;

/** What every archive promises. An archive's test implements this one, and gives a new archive to each test. */
public interface ArchiveContract
        extends UnitOfWorkContract,
                ArticleArchiveContract,
                ReadingArchiveContract,
                StoryArchiveContract,
                DecisionLogContract,
                IntakeLedgerContract,
                JobQueueContract,
                KeyRingContract {}
