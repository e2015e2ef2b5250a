package org.rapporteur.core.archive;

/** What an archive keeps, within one unit of work. For the thread of that work only. */
public interface Shelves {
    /** Articles, each with all its revisions. */
    ArticleArchive articles();

    /** What was found in each article. */
    ReadingArchive readings();

    /** Which articles tell one story. */
    StoryArchive stories();

    /** What persons ruled. */
    DecisionLog decisions();

    /** What became of each input. */
    IntakeLedger intake();

    /** What is still to be done. */
    JobQueue jobs();

    /** Who is let in. */
    KeyRing keys();
}
