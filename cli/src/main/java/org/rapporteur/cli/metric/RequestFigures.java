package org.rapporteur.cli.metric;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Requests by route and status, and how long they took. Safe for use by many threads. */
public final class RequestFigures {
    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    private static final double MILLIS = 1_000;
    private static final double MICROS = 1_000_000;

    /** Others are whatever somebody makes up, and must not make a line each. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Map<Route, Durations> durations =
            new ConcurrentSkipListMap<>(Comparator.comparing(Route::path).thenComparing(Route::method));

    private record Route(String method, String path) {}

    /** The last bucket takes what is slower than all others. */
    private static final class Durations {
        private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
        private final LongAdder[] buckets = IntStream.rangeClosed(0, SECONDS.length)
                .mapToObj(at -> new LongAdder())
                .toArray(LongAdder[]::new);
        private final LongAdder micros = new LongAdder();

        void add(int status, double millis) {
            double seconds = millis / MILLIS;
            statuses.computeIfAbsent(status, unseen -> new LongAdder()).increment();
            int at = 0;
            while (at < SECONDS.length && seconds > SECONDS[at]) {
                at++;
            }
            buckets[at].increment();
            micros.add(Math.round(millis * MILLIS));
        }
    }

    /**
     * Counts one.
     *
     * @param path of the route, with its parts in braces; empty if there was none
     */
    public void answered(String method, String path, int status, double millis) {
        Route route = new Route(METHODS.contains(method) ? method : "other", path.isEmpty() ? "none" : path);
        durations.computeIfAbsent(route, unseen -> new Durations()).add(status, millis);
    }

    void write(Exposition exposition) {
        exposition.counter("rapporteur_http_requests_total", "Requests answered, by route and status.");
        durations.forEach((route, its) -> its.statuses.forEach((status, count) -> exposition.line(
                "rapporteur_http_requests_total",
                Map.of("method", route.method(), "route", route.path(), "status", String.valueOf(status)),
                count.sum())));
        String name = "rapporteur_http_request_duration_seconds";
        exposition.histogram(name, "How long it took until an answer was made, by route.");
        durations.forEach((route, its) -> write(name, route, its, exposition));
    }

    private static void write(String name, Route route, Durations its, Exposition exposition) {
        long below = 0;
        for (int at = 0; at <= SECONDS.length; at++) {
            below += its.buckets[at].sum();
            double edge = at == SECONDS.length ? Double.POSITIVE_INFINITY : SECONDS[at];
            exposition.line(
                    name + "_bucket",
                    Map.of("method", route.method(), "route", route.path(), "le", Exposition.number(edge)),
                    below);
        }
        Map<String, String> labels = Map.of("method", route.method(), "route", route.path());
        exposition.line(name + "_sum", labels, its.micros.sum() / MICROS);
        exposition.line(name + "_count", labels, below);
    }
}
