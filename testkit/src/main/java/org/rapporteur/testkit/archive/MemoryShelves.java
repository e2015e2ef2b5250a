package org.rapporteur.testkit.archive;

import org.rapporteur.core.archive.ArticleArchive;
import org.rapporteur.core.archive.DecisionLog;
import org.rapporteur.core.archive.IntakeLedger;
import org.rapporteur.core.archive.JobQueue;
import org.rapporteur.core.archive.KeyRing;
import org.rapporteur.core.archive.ReadingArchive;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.archive.StoryArchive;

/** The shelves of one unit of work in memory. */
record MemoryShelves(Memory memory, boolean changes) implements Shelves {

    static void mustChange(boolean changes) {
        if (!changes) {
            throw new IllegalStateException("nothing is changed in a view");
        }
    }

    @Override
    public ArticleArchive articles() {
        return new MemoryArticles(memory, changes);
    }

    @Override
    public ReadingArchive readings() {
        return new MemoryReadings(memory, changes);
    }

    @Override
    public StoryArchive stories() {
        return new MemoryStories(memory, changes);
    }

    @Override
    public DecisionLog decisions() {
        return new MemoryDecisions(memory, changes);
    }

    @Override
    public IntakeLedger intake() {
        return new MemoryIntake(memory, changes);
    }

    @Override
    public JobQueue jobs() {
        return new MemoryJobs(memory, changes);
    }

    @Override
    public KeyRing keys() {
        return new MemoryKeys(memory, changes);
    }
}
