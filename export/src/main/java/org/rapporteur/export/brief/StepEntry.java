package org.rapporteur.export.brief;

import java.util.List;

/**
 * Something announced, and what became of it.
 *
 * @param when such as {@code 2031-05-12}, {@code from 2031-05-12 to 2031-05-14}, {@code no day given}
 * @param fate such as {@code done}
 * @param announced where it is announced
 * @param outcomes what later articles say of it, with a word for each
 */
public record StepEntry(String when, String fate, List<Told> announced, List<Outcome> outcomes) {

    /** What an article says became of it, such as {@code moved to 2031-05-20}. */
    public record Outcome(String label, Told told) {}

    public StepEntry {
        announced = List.copyOf(announced);
        outcomes = List.copyOf(outcomes);
    }

    /** Such as {@code 2031-05-12: done}. */
    public String heading() {
        return when + ": " + fate;
    }
}
