package org.rapporteur.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.ReadingVersion;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.SearchIndex;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.held.HeldDossiers;
import org.rapporteur.language.Reading;

/**
 * A running newsroom: articles come in and are read, stories stay current, people look, search and decide. All that it
 * knows is in the archive; what it holds besides can be made anew, so that it may be killed at any moment. Safe for
 * use by many threads. Every method throws {@link org.rapporteur.core.archive.ArchiveException} if the archive fails.
 */
public final class Desk implements AutoCloseable {
    private final Archive archive;
    private final SearchIndex index;
    private final KeptReadings readings;
    private final TakeIn takeIn;
    private final Ledger ledger;
    private final Records records;
    private final Cards cards = new Cards();
    private final Changes changes = new Changes();
    private final FilingWork filingWork;
    private final Deciding deciding;
    private final DeskWork work;

    Desk(Archive archive, SearchIndex index, Reader reader, Rulings rulings, Clock clock) {
        this(archive, new Derived(index, HeldDossiers.NONE), reader, rulings, clock);
    }

    private Desk(Archive archive, Derived derived, Reader reader, Rulings rulings, Clock clock) {
        this.archive = archive;
        this.index = derived.index();
        readings = new KeptReadings(reader.version());
        takeIn = new TakeIn(archive, clock);
        ledger = new Ledger(archive, readings);
        ReReading reReading = new ReReading(archive, readings, clock);
        records = new Records(archive, readings, new Records.Making(rulings, reReading, derived.dossiers()));
        filingWork = new FilingWork(archive, derived.index(), records, cards);
        deciding = new Deciding(archive, rulings, clock);
        Follower follower = new Follower(archive, new Stories(archive, rulings), cards, changes);
        ReadingWork readingWork = new ReadingWork(archive, reader, readings, clock);
        work = new DeskWork(records, readingWork, reReading, follower, filingWork);
        follower.look();
    }

    /**
     * Sits down at an archive.
     *
     * @param archive stays the caller's to close, and so does the index
     */
    public static Desk of(Archive archive, SearchIndex index, Rapporteur rapporteur, Clock clock) {
        return of(archive, index, rapporteur, new AppliedRulings(rapporteur), clock);
    }

    /** The same, with dossiers held besides in memory, so that after a new start none is assembled that was before. */
    public static Desk of(Archive archive, Derived derived, Rapporteur rapporteur, Clock clock) {
        return new Desk(
                archive,
                derived,
                new Reader(rapporteur::read, rapporteur::version),
                new AppliedRulings(rapporteur),
                clock);
    }

    /** What is made of the archive and kept beside it; all of it can be lost. */
    public record Derived(SearchIndex index, HeldDossiers dossiers) {}

    /** The same, with decisions that do something else. */
    public static Desk of(Archive archive, SearchIndex index, Rapporteur rapporteur, Rulings rulings, Clock clock) {
        return new Desk(archive, index, new Reader(rapporteur::read, rapporteur::version), rulings, clock);
    }

    /**
     * Takes in what was handed in: all of it or nothing. What an earlier call took in under the same id is not taken in
     * again; its entry comes back as it was. Articles are read later, by whoever works.
     *
     * @return one entry for each, in the same order
     */
    public List<LedgerEntry> takeIn(List<Input> inputs) {
        List<LedgerEntry> entries = takeIn.takeIn(inputs);
        work.wake();
        return entries;
    }

    /** What became of inputs: entries with higher numbers than this, the lowest first, at most so many. */
    public List<LedgerLine> ledger(long after, int most) {
        return ledger.listAfter(after, most);
    }

    /** What became of these inputs, in the order given; of one that did not come, nothing. */
    public List<LedgerLine> ledger(List<InputId> inputs) {
        return ledger.list(inputs);
    }

    /** How many inputs came to what; what none came to is left out. */
    public SortedMap<Intake, Long> intake() {
        return archive.view(shelves -> shelves.intake().counts());
    }

    /** Open stories, the one that changed last first. Does not ask the archive: the last moments may be missing. */
    public List<StoryCard> stories() {
        return cards.list();
    }

    /**
     * The story of this id, or the one that it went into, as it is now; empty if there is none. Those last asked for are
     * held ready.
     */
    public Optional<StoryRecord> story(StoryId id) {
        return records.find(id).map(Records.Assembled::record);
    }

    /**
     * The record of a story as if nobody had decided anything on what is in it; of which articles it is, persons may have
     * decided all the same. Made anew for each call.
     */
    public Optional<Dossier> storyAsFound(StoryId id) {
        return records.asFound(id);
    }

    /** The number that {@link #story} would come with: for whoever may have that state already. */
    public Optional<Long> numberOf(StoryId id) {
        return archive.view(shelves -> shelves.stories().find(id)).map(Numbered::number);
    }

    /** The story of an article; empty if it is of none yet. */
    public Optional<StoryId> storyOf(ArticleId article) {
        return cards.findOf(article);
    }

    /** One of {@link #stories}; empty if there is no such open story. */
    public Optional<StoryCard> findCard(StoryId id) {
        return cards.find(id);
    }

    /** One revision of an article; empty if it is not kept. */
    public Optional<Article> article(ArticleId id) {
        return archive.view(shelves -> shelves.articles().find(id)).map(Revision::article);
    }

    /**
     * An article's place in the order in which all were kept, each revision by itself; empty if it is not known yet. It
     * stays, whatever is read anew.
     */
    public OptionalLong arrivalOf(ArticleId article) {
        return cards.arrivalOf(article);
    }

    /** The last place in that order up to which no article waits to be read for the first time; 0 for none. */
    public long readUpTo() {
        long last = cards.lastArrival();
        return archive.view(shelves -> FirstUnread.find(shelves))
                .map(unread -> Math.min(unread - 1, last))
                .orElse(last);
    }

    /** All revisions of an article, the first first; none if it is not kept. */
    public List<Revision> revisions(ArticleId any) {
        return archive.view(shelves -> shelves.articles().listRevisions(any));
    }

    /** Revisions of all articles with higher numbers than this, the lowest first, at most so many. */
    public List<Revision> listRevisions(long after, int most) {
        return archive.view(shelves -> shelves.articles().listAfter(after, most));
    }

    /** The newest revision of what was published at an address, written as its imprint has it. */
    public Optional<Revision> findNewestAt(String url) {
        return archive.view(shelves -> shelves.articles().findNewestAt(url));
    }

    /** The reading of one revision of an article; empty if there is none, or none that this program can use. */
    public Optional<Reading> reading(ArticleId article) {
        return archive.view(shelves -> shelves.articles()
                        .find(article)
                        .flatMap(revision -> shelves.readings()
                                .find(article)
                                .map(kept -> new StoryMaterial.Found(revision.article(), kept.value()))))
                .flatMap(readings::find);
    }

    /** Who said what by one revision of an article, without what persons decided; empty as {@link #reading} is. */
    public Optional<List<Statement>> statements(ArticleId article) {
        return reading(article).map(Reading::statements);
    }

    /** What a statement says, to look for others like it; empty if it is not known, or no model was asked. */
    public Optional<Meaning> meaning(StatementId id) {
        return reading(id.article())
                .flatMap(reading -> reading.statements().stream()
                        .filter(statement -> statement.id().equals(id))
                        .findFirst()
                        .flatMap(statement -> StatementMeaning.find(statement, reading.meanings())));
    }

    /** Looks for articles or statements; what came in during the last moments may not be found yet. */
    public Hits find(Search search) {
        return index.find(search);
    }

    /**
     * Keeps what a person rules, unless that would overrule what she has not seen.
     *
     * @param lastSeen the number of the last decision that she has seen, as {@link StoryRecord#lastDecision} has it
     * @throws RuntimeException what {@link Rulings#conflicts} throws at a ruling that does not say what it should
     */
    public DecisionAnswer decide(Ruling ruling, String person, long lastSeen) {
        DecisionAnswer answer = deciding.decide(ruling, person, lastSeen);
        work.wake();
        return answer;
    }

    /**
     * Undoes a decision, which stays in the log; whoever undoes the undoing has it back.
     *
     * @throws IllegalArgumentException if there is no such decision
     */
    public Numbered<Decision> undo(DecisionId decision, String person, String reason) {
        Numbered<Decision> undoing = deciding.undo(decision, person, reason);
        work.wake();
        return undoing;
    }

    /** Empty if there is no such decision; undone ones are found too. */
    public Optional<Numbered<Decision>> findDecision(DecisionId id) {
        return archive.view(shelves -> shelves.decisions().find(id));
    }

    /**
     * Keeps decisions that were made elsewhere, in their order: all of them or none. One that is here already stays where
     * it is. Nobody is asked whether they go against others.
     *
     * @return those that were not here before, with their numbers
     */
    public List<Numbered<Decision>> keepDecisions(List<Decision> decisions) {
        List<Numbered<Decision>> kept = deciding.keepAll(decisions);
        work.wake();
        return kept;
    }

    /** All decisions with higher numbers than this, the lowest first, at most so many; undone ones too. */
    public List<Numbered<Decision>> listDecisions(long after, int most) {
        return archive.view(shelves -> shelves.decisions().listAfter(after, most));
    }

    /**
     * Tells of changes from now on, in order, one at a time; a listener that is slow is told of each story's last change
     * only, keeps nobody waiting, and may ask for what it missed by {@link #changesAfter}. One that throws is told no
     * more.
     */
    public Subscription onChange(Consumer<Change> listener) {
        return changes.add(listener);
    }

    /** The last change of each open story that changed after this number, the lowest first, at most so many. */
    public List<Change> changesAfter(long number, int most) {
        return archive.view(shelves -> shelves.stories().listAfter(number, most)).stream()
                .map(story -> new Change(story.value().id(), story.number()))
                .toList();
    }

    /** What is still to be done. */
    public Backlog backlog() {
        long unfiled = filingWork.countUnfiled();
        return archive.view(shelves -> {
            Map<ReadingVersion, Long> read = shelves.readings().counts();
            long all = read.values().stream().mapToLong(Long::longValue).sum();
            long current = read.getOrDefault(readings.version(), 0L);
            long failed = Failures.list(shelves).articles().stream()
                    .filter(article -> shelves.readings().find(article).isEmpty())
                    .count();
            return new Backlog(shelves.articles().count() - all - failed, all - current, failed, unfiled);
        });
    }

    /** Does all that is due, in this thread, until nothing is left. */
    public void work() {
        work.workOff();
    }

    /**
     * Works in the background until the desk is closed.
     *
     * @param threads how many read at once, 1 to 32
     * @throws IllegalStateException if it was started before, or is closed
     */
    public void start(int threads) {
        work.start(threads);
    }

    /** Stops the work, once what is being read is read. */
    @Override
    public void close() {
        work.close();
        changes.close();
    }
}
