package org.rapporteur.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rapporteur.core.story.StoryId;

/**
 * The order of the work: missing readings are asked for, articles put to stories and read, what changed told and filed.
 * Done once by whoever asks, or again and again in the background.
 */
final class DeskWork implements AutoCloseable {
    private static final String BY_HAND = ReadingWork.worker(0);

    /** While there is more to read, filing rests so many times as long as it took: stories change with each article. */
    private static final int REST_AFTER_FILING = 4;

    private final ReadingWork readingWork;
    private final ReReading reReading;
    private final Follower follower;
    private final FilingWork filingWork;
    private final Records records;
    private final Cards cards;
    private final Background background = new Background();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Object atWork = new Object();

    /** Of the thread that follows alone, as all below. */
    private final Set<StoryId> counted = new HashSet<>();

    private boolean offered;
    private long restUntil = System.nanoTime();

    DeskWork(Records records, ReadingWork readingWork, ReReading reReading, Follower follower, FilingWork filingWork) {
        this.records = records;
        this.readingWork = readingWork;
        this.reReading = reReading;
        this.follower = follower;
        this.filingWork = filingWork;
        this.cards = follower.cards();
    }

    /** All that is due, in this thread. */
    void workOff() {
        synchronized (atWork) {
            if (!begun.get()) {
                readingWork.release();
            }
            reReading.offerAll();
            follower.follow();
            while (readingWork.readOne(BY_HAND)) {
                // As long as there is one.
            }
            follower.follow();
            filingWork.fileAll();
        }
    }

    void start(int threads) {
        if (threads < 1 || threads > ReadingWork.WORKERS_MAX) {
            throw new IllegalArgumentException(
                    "%d threads; wanted 1 to %d".formatted(threads, ReadingWork.WORKERS_MAX));
        }
        if (begun.get()) {
            throw new IllegalStateException("it works already, or is closed");
        }
        // If the archive fails here, nothing was begun, and it may be started again.
        readingWork.release();
        if (!begun.compareAndSet(false, true)) {
            throw new IllegalStateException("it works already, or is closed");
        }
        for (int number = 1; number <= threads; number++) {
            String worker = ReadingWork.worker(number);
            background.begin(worker, () -> readOne(worker));
        }
        background.begin("desk/follower", this::follow);
    }

    /** There may be something to do. */
    void wake() {
        background.wake();
    }

    /** Once what was begun is done. */
    @Override
    public void close() {
        begun.set(true);
        background.close();
    }

    private boolean readOne(String worker) {
        boolean read = readingWork.readOne(worker);
        if (read) {
            background.wake();
        }
        return read;
    }

    private boolean follow() {
        if (!offered) {
            reReading.offerAll();
            offered = true;
            background.wake();
        }
        follower.follow();
        if (System.nanoTime() - restUntil >= 0 || !readingWork.isMoreToRead()) {
            long began = System.nanoTime();
            filingWork.fileAll();
            long ended = System.nanoTime();
            restUntil = ended + REST_AFTER_FILING * (ended - began);
        }
        return countOne();
    }

    /** Of a story whose card says no numbers yet, such as all have after a new start. */
    private boolean countOne() {
        Optional<StoryId> uncounted = cards.list().stream()
                .filter(card -> card.counts().isEmpty())
                .map(StoryCard::id)
                .filter(id -> !counted.contains(id))
                .findFirst();
        uncounted.ifPresent(id -> {
            counted.add(id);
            records.find(id)
                    .ifPresent(assembled -> cards.count(id, assembled.record().dossier()));
        });
        return uncounted.isPresent();
    }
}
