package org.rapporteur.export.brief;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.negotiation.Fate;

/**
 * Something announced, and what became of it.
 *
 * @param number its place in the brief, from 1
 * @param what who is to do what, in the words of the first announcement: {@code “Mira Solen”: “a trip”}
 * @param when it was to be, by the first announcement that says so
 * @param due when it is to be after all moves
 * @param announced where it is announced
 * @param outcomes what later articles say of it
 * @param ruled whether a person says what became of it, and not the articles
 */
public record StepEntry(
        int number,
        String what,
        When when,
        When due,
        Fate fate,
        List<Told> announced,
        List<Outcome> outcomes,
        boolean ruled) {

    /**
     * What an article says became of it.
     *
     * @param to of what is moved: when it is to be now
     */
    public record Outcome(Fate fate, When to, Told told) {

        /** Such as {@code moved to 2031-05-20}. */
        public String label() {
            return NegotiationWords.of(fate) + (to.isKnown() ? " to " + to.words() : "");
        }
    }

    public StepEntry {
        announced = List.copyOf(announced);
        outcomes = List.copyOf(outcomes);
    }

    /** Such as {@code S3}. */
    public String id() {
        return "S" + number;
    }

    /** Such as {@code overdue}. */
    public String fateLabel() {
        return NegotiationWords.of(fate) + (ruled ? " (a person says so)" : "");
    }

    /** Such as {@code S3 2031-05-12: done}. */
    public String heading() {
        return id() + " " + when.words() + ": " + fateLabel();
    }

    Stream<Told> passages() {
        return Stream.concat(announced.stream(), outcomes.stream().map(Outcome::told));
    }
}
