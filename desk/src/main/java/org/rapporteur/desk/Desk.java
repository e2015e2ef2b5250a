package org.rapporteur.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.SearchIndex;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.StoryId;

/**
 * A running newsroom: articles come in and are read, stories stay current, people look, search and decide. All that it
 * knows is in the archive; what it holds besides can be made anew, so that it may be killed at any moment. Safe for
 * use by many threads. Every method throws {@link org.rapporteur.core.archive.ArchiveException} if the archive fails.
 */
public final class Desk implements AutoCloseable {

    private Desk() {}

    /**
     * Sits down at an archive.
     *
     * @param archive stays the caller's to close, and so does the index
     */
    public static Desk of(Archive archive, SearchIndex index, Rapporteur rapporteur, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /** The same, with what decisions do. */
    public static Desk of(Archive archive, SearchIndex index, Rapporteur rapporteur, Rulings rulings, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes in what was handed in: all of it or nothing. What an earlier call took in under the same id is not taken in
     * again; its entry comes back as it was. Articles are read later, by whoever works.
     *
     * @return one entry for each, in the same order
     */
    public List<LedgerEntry> takeIn(List<Input> inputs) {
        throw new UnsupportedOperationException();
    }

    /** What became of inputs: entries with higher numbers than this, the lowest first, at most so many. */
    public List<LedgerLine> ledger(long after, int most) {
        throw new UnsupportedOperationException();
    }

    /** How many inputs came to what; what none came to is left out. */
    public SortedMap<Intake, Long> intake() {
        throw new UnsupportedOperationException();
    }

    /** Open stories, the one that changed last first. Does not ask the archive. */
    public List<StoryCard> stories() {
        throw new UnsupportedOperationException();
    }

    /** The story of this id, or the one that it went into; empty if there is none. Those last asked for are held ready. */
    public Optional<StoryRecord> story(StoryId id) {
        throw new UnsupportedOperationException();
    }

    /** The number that {@link #story} would come with: dear to whoever has that state already. */
    public Optional<Long> numberOf(StoryId id) {
        throw new UnsupportedOperationException();
    }

    /** The story of an article; empty if it is of none yet. */
    public Optional<StoryId> storyOf(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** All revisions of an article, the first first; none if it is not kept. */
    public List<Revision> revisions(ArticleId any) {
        throw new UnsupportedOperationException();
    }

    /** What a statement says, to look for others like it; empty if it is not known, or no model was asked. */
    public Optional<Meaning> meaning(StatementId statement) {
        throw new UnsupportedOperationException();
    }

    /** Looks for articles or statements; what came in during the last moments may not be found yet. */
    public Hits find(Search search) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps what a person rules, unless that would overrule what she has not seen.
     *
     * @param lastSeen the number of the last decision that she has seen, as {@link StoryRecord#lastDecision} has it
     */
    public DecisionAnswer decide(Ruling ruling, String person, long lastSeen) {
        throw new UnsupportedOperationException();
    }

    /**
     * Undoes a decision, which stays in the log; whoever undoes the undoing has it back.
     *
     * @throws IllegalArgumentException if there is no such decision
     */
    public Numbered<Decision> undo(DecisionId decision, String person, String reason) {
        throw new UnsupportedOperationException();
    }

    /** All decisions with higher numbers than this, the lowest first, at most so many; undone ones too. */
    public List<Numbered<Decision>> listDecisions(long after, int most) {
        throw new UnsupportedOperationException();
    }

    /**
     * Tells of changes from now on, in order, one at a time; a listener that is slow is told of each story's last change
     * only, keeps nobody waiting, and may ask for what it missed by {@link #changesAfter}. One that throws is told no
     * more.
     */
    public Subscription onChange(Consumer<Change> listener) {
        throw new UnsupportedOperationException();
    }

    /** The last change of each open story that changed after this number, the lowest first, at most so many. */
    public List<Change> changesAfter(long number, int most) {
        throw new UnsupportedOperationException();
    }

    /** What is still to be done. */
    public Backlog backlog() {
        throw new UnsupportedOperationException();
    }

    /** Does all that is due, in this thread, until nothing is left. */
    public void work() {
        throw new UnsupportedOperationException();
    }

    /**
     * Works in the background until the desk is closed.
     *
     * @param threads how many read at once, at least 1
     */
    public void start(int threads) {
        throw new UnsupportedOperationException();
    }

    /** Stops the work, once what is being read is read. */
    @Override
    public void close() {}
}
