package org.rapporteur.cli.metric;

import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** All that a server counts. Safe for use by many threads. */
public final class ServerFigures {
    private final RequestFigures requests = new RequestFigures();
    private final LongAdder errors = new LongAdder();
    private final LongAdder warnings = new LongAdder();

    public RequestFigures requests() {
        return requests;
    }

    /** Something went wrong that the log tells of. */
    public void logged(boolean error) {
        (error ? errors : warnings).increment();
    }

    /**
     * As Prometheus reads it.
     *
     * @param desk asked now; if it fails, the rest is written without it, and that it failed
     */
    public String written(Supplier<DeskFigures> desk) {
        Exposition exposition = new Exposition();
        boolean up = true;
        try {
            desk.get().write(exposition);
        } catch (RuntimeException theArchiveFailed) {
            up = false;
        }
        exposition.gauge("rapporteur_archive_up", "1 if the archive answered just now.");
        exposition.line("rapporteur_archive_up", up ? 1 : 0);
        exposition.counter("rapporteur_log_records_total", "What the log told of that went wrong, by level.");
        exposition.line("rapporteur_log_records_total", Map.of("level", "error"), errors.sum());
        exposition.line("rapporteur_log_records_total", Map.of("level", "warn"), warnings.sum());
        requests.write(exposition);
        ProcessFigures.write(exposition);
        return exposition.toString();
    }
}
