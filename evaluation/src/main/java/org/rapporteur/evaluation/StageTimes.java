package org.rapporteur.evaluation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.rapporteur.encoder.EncodingStage;
import org.rapporteur.encoder.StageWatch;

/** Where the time of many readings goes: into the stages of the encoder, or into the rest. Safe for use by many threads. */
final class StageTimes implements StageWatch {

    private final LongSupplier nanoseconds;
    private final Map<EncodingStage, LongAdder> stages = new EnumMap<>(EncodingStage.class);
    private final LongAdder readings = new LongAdder();

    /** Measures with a clock; each thread's may be its own. */
    StageTimes(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        for (EncodingStage stage : EncodingStage.values()) {
            stages.put(stage, new LongAdder());
        }
    }

    @Override
    public <T> T during(EncodingStage stage, Supplier<T> work) {
        return timed(stages.getOrDefault(stage, readings), work);
    }

    /** A whole reading, its encoding among it. */
    <T> T reading(Supplier<T> work) {
        return timed(readings, work);
    }

    private <T> T timed(LongAdder sum, Supplier<T> work) {
        long begun = nanoseconds.getAsLong();
        T result = work.get();
        sum.add(nanoseconds.getAsLong() - begun);
        return result;
    }

    /** What the readings took together. */
    double seconds() {
        return readings.sum() / 1e9;
    }

    /** A stage's share of the whole. */
    double share(EncodingStage stage) {
        return stages.getOrDefault(stage, readings).sum() / (double) Math.max(1, readings.sum());
    }

    /** What all that stands outside the encoder takes. */
    double shareOfLanguage() {
        double share = 1;
        for (EncodingStage stage : EncodingStage.values()) {
            share -= share(stage);
        }
        return share;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "encoder %.1f %% (cutting %.1f, running the model %.1f, blending %.1f, sentences %.1f), language %.1f %%",
                100 * (1 - shareOfLanguage()),
                100 * share(EncodingStage.CUTTING),
                100 * share(EncodingStage.RUNNING),
                100 * share(EncodingStage.BLENDING),
                100 * share(EncodingStage.SENTENCES),
                100 * shareOfLanguage());
    }
}
