package org.rapporteur.core.archive;

import java.time.Instant;
import java.util.Set;

/**
 * A worker's wish for a job.
 *
 * @param kinds any of these; at least one
 * @param worker a name that no other worker has
 * @param at now, to the millisecond
 * @param until when somebody else may take the job, if the worker has not finished it by then
 */
public record Claim(Set<String> kinds, String worker, Instant at, Instant until) {

    /** @throws IllegalArgumentException if there is no kind or no name, or the claim has run out before it begins */
    public Claim {
        Kept.name("a worker's name", worker);
        kinds = Set.copyOf(kinds);
        at = Kept.moment(at);
        until = Kept.moment(until);
        if (kinds.isEmpty() || !until.isAfter(at)) {
            throw new IllegalArgumentException("no claim on %s from %s to %s".formatted(kinds, at, until));
        }
    }
}
