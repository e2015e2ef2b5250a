package org.rapporteur.store.sql;

import org.rapporteur.core.archive.ArticleArchive;
import org.rapporteur.core.archive.DecisionLog;
import org.rapporteur.core.archive.IntakeLedger;
import org.rapporteur.core.archive.JobQueue;
import org.rapporteur.core.archive.KeyRing;
import org.rapporteur.core.archive.ReadingArchive;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.archive.StoryArchive;

/** The shelves of one unit of work. */
record SqlShelves(Unit unit) implements Shelves {

    @Override
    public ArticleArchive articles() {
        return new SqlArticles(unit);
    }

    @Override
    public ReadingArchive readings() {
        return new SqlReadings(unit);
    }

    @Override
    public StoryArchive stories() {
        return new SqlStories(unit);
    }

    @Override
    public DecisionLog decisions() {
        return new SqlDecisions(unit);
    }

    @Override
    public IntakeLedger intake() {
        return new SqlIntake(unit);
    }

    @Override
    public JobQueue jobs() {
        return new SqlJobs(unit);
    }

    @Override
    public KeyRing keys() {
        return new SqlKeys(unit);
    }
}
