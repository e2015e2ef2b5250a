package org.rapporteur.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.rapporteur.core.archive.Archive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes out jobs that are done, as {@code rapporteur store tidy} does: once a day, when nothing is to be read, or after
 * another day in any case. For use by one thread.
 */
final class Tidying {
    static final int DAYS = 30;
    static final int KEPT = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final Duration EVERY = Duration.ofDays(1);

    private final Archive archive;
    private final BooleanSupplier quiet;
    private final Clock clock;
    private Instant due;

    /** @param quiet whether this is a good moment; asked only when it is time */
    Tidying(Archive archive, BooleanSupplier quiet, Clock clock) {
        this.archive = archive;
        this.quiet = quiet;
        this.clock = clock;
        due = clock.instant();
    }

    /** Tidies if it is time. */
    void look() {
        Instant now = clock.instant();
        if (now.isBefore(due) || (now.isBefore(due.plus(EVERY)) && !quiet.getAsBoolean())) {
            return;
        }
        int gone = archive.change(shelves -> shelves.jobs().tidy(now.minus(Duration.ofDays(DAYS)), KEPT));
        due = now.plus(EVERY);
        LOG.info("tidied jobs={}", gone);
    }
}
