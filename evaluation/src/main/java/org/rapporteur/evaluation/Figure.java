package org.rapporteur.evaluation;

import java.util.Optional;
import org.rapporteur.evaluation.score.Interval;

/**
 * A measured figure.
 *
 * @param data the corpus and its part, as {@code polnear-dev}
 * @param digest the first eight digits of the data's SHA-256
 * @param measure as {@code content-exact-f1}; one that ends in {@code -s}, {@code -mb} or {@code per-second} has that unit
 * @param tolerance how far the figure may fall from the pinned one; infinite if it depends on the machine
 */
public record Figure(
        String task,
        String data,
        String digest,
        String measure,
        double value,
        Optional<Interval> interval,
        double tolerance) {

    /** What it is a figure of: two figures with the same key may be compared. */
    String key() {
        return String.join("\t", task, data, measure);
    }
}
