package org.rapporteur.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(2, 4, nanos::get);

    @Test
    void aBucketEmptiesAndFills() {
        for (int i = 0; i < 4; i++) {
            assertThat(limit.take("mira")).isZero();
        }
        assertThat(limit.take("mira")).isEqualTo(1);
        assertThat(limit.take("ilse")).isZero();

        pass(Duration.ofMillis(500));

        assertThat(limit.take("mira")).isZero();
        assertThat(limit.take("mira")).isEqualTo(1);
        pass(Duration.ofHours(1));
        assertThat(limit.look("mira")).isZero();
        for (int i = 0; i < 4; i++) {
            assertThat(limit.take("mira")).isZero();
        }
        assertThat(limit.take("mira")).isEqualTo(1);
    }

    @Test
    void whoIsRefusedWaitsNoLongerForHavingAsked() {
        for (int i = 0; i < 100; i++) {
            limit.take("mira");
        }
        pass(Duration.ofMillis(500));

        assertThat(limit.take("mira")).isZero();
    }

    @Test
    void aSlowRateSaysHowLong() {
        RateLimit slow = new RateLimit(1.0 / 30, 1, nanos::get);
        slow.take("mira");

        assertThat(slow.take("mira")).isEqualTo(30);
        pass(Duration.ofSeconds(20));
        assertThat(slow.look("mira")).isEqualTo(10);
    }

    @Test
    void nothingIsNoLimit() {
        RateLimit none = new RateLimit(0, 0, nanos::get);

        assertThat(none.take("mira") + none.take("mira") + none.look("mira")).isZero();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
