package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.testkit.archive.InMemoryArchive;

class TidyingTest {
    private final InMemoryArchive archive = new InMemoryArchive();
    private final AtomicBoolean quiet = new AtomicBoolean(true);
    private Instant now = Instant.parse("2031-05-12T08:00:00Z");

    private final Tidying tidying = new Tidying(archive, quiet::get, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void itTidiesOnceADayWhenNothingIsToBeRead() {
        doJobsOfLastWinter(3);
        quiet.set(false);
        tidying.look();
        assertThat(done()).as("not while there is work").isEqualTo(3);
        quiet.set(true);
        tidying.look();
        assertThat(done()).as("the one with the highest number stays").isOne();

        doJobsOfLastWinter(3);
        now = now.plus(Duration.ofHours(23));
        tidying.look();
        assertThat(done()).as("not twice a day").isEqualTo(4);
        now = now.plus(Duration.ofHours(1));
        tidying.look();
        assertThat(done()).isOne();
    }

    @Test
    void afterAnotherDayItTidiesInAnyCase() {
        doJobsOfLastWinter(3);
        quiet.set(false);
        now = now.plus(Duration.ofDays(1)).minusSeconds(1);
        tidying.look();
        assertThat(done()).isEqualTo(3);
        now = now.plusSeconds(1);
        tidying.look();
        assertThat(done()).isOne();
    }

    private void doJobsOfLastWinter(int count) {
        Instant winter = Instant.parse("2031-01-01T00:00:00Z");
        for (int number = 0; number < count; number++) {
            archive.change(shelves -> shelves.jobs().offer("read-article", "article", winter));
            Job job = archive.claim(new Claim(Set.of("read-article"), "desk/1", winter, winter.plusSeconds(1)))
                    .orElseThrow();
            archive.change(shelves -> shelves.jobs().finish(job.id(), "desk/1"));
        }
    }

    private long done() {
        return archive.view(shelves -> shelves.jobs().counts().getOrDefault(JobState.DONE, 0L));
    }
}
