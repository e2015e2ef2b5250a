package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.rapporteur.encoder.EncodingStage;

class StageTimesTest {

    private final AtomicLong clock = new AtomicLong();
    private final StageTimes times = new StageTimes(clock::get);

    @Test
    void whatIsNotTheEncodersIsLanguages() {
        String found = times.reading(() -> {
            times.during(EncodingStage.CUTTING, () -> clock.addAndGet(10));
            times.during(EncodingStage.RUNNING, () -> clock.addAndGet(700));
            times.during(EncodingStage.BLENDING, () -> clock.addAndGet(40));
            times.during(EncodingStage.SENTENCES, () -> clock.addAndGet(100));
            clock.addAndGet(150);
            return "a reading";
        });
        assertThat(found).isEqualTo("a reading");
        assertThat(times)
                .hasToString(
                        "encoder 85.0 % (cutting 1.0, running the model 70.0, blending 4.0, sentences 10.0), language 15.0 %");
    }
}
