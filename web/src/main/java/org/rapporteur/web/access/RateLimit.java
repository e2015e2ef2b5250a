package org.rapporteur.web.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each of many may ask: from a bucket that holds so many tokens and fills at a steady rate. Nobody takes from
 * another's. Of those who did not ask for the longest none is remembered beyond a number, so that no crowd fills the memory;
 * whoever is forgotten has a full bucket.
 */
final class RateLimit {
    private static final int REMEMBERED_MAX = 20_000;
    private static final double NANOS = 1e9;
    private static final double ROUNDING = 1e-6;

    private final double perSecond;
    private final double burst;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED_MAX;
        }
    };

    private record Bucket(double tokens, long at) {}

    /**
     * Everybody's alike.
     *
     * @param perSecond 0 for no limit
     * @param clock in nanoseconds, from any moment
     */
    RateLimit(double perSecond, int burst, LongSupplier clock) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.clock = clock;
    }

    /** Takes a token. Gives 0, or, where there is none, in how many seconds there will be one. */
    synchronized long take(String whose) {
        if (perSecond == 0) {
            return 0;
        }
        double tokens = tokens(whose);
        boolean taken = tokens >= 1;
        buckets.put(whose, new Bucket(taken ? tokens - 1 : tokens, clock.getAsLong()));
        return taken ? 0 : wait(tokens);
    }

    /** As {@link #take}, and leaves the token where it is. */
    synchronized long look(String whose) {
        double tokens = perSecond == 0 ? 1 : tokens(whose);
        return tokens >= 1 ? 0 : wait(tokens);
    }

    private long wait(double tokens) {
        return Math.max(1, (long) Math.ceil((1 - tokens) / perSecond - ROUNDING));
    }

    private double tokens(String whose) {
        Bucket bucket = buckets.get(whose);
        return bucket == null
                ? burst
                : Math.min(burst, bucket.tokens() + (clock.getAsLong() - bucket.at()) / NANOS * perSecond);
    }
}
