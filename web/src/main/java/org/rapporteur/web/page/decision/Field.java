package org.rapporteur.web.page.decision;

import java.util.List;

/**
 * Something to fill in.
 *
 * @param look {@code select}, {@code checks}, {@code words}, {@code text}, {@code area} or {@code hidden}; {@code words} are
 *     an article's and may be chosen in it
 * @param values what it is filled in with; checks may have several
 * @param choices of a select and of checks
 * @param problem what is wrong with what was filled in; empty if nothing is
 * @param hint may be empty
 */
public record Field(
        String name,
        String label,
        String look,
        List<String> values,
        List<Choice> choices,
        String problem,
        String hint) {

    public Field {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
    }

    /** The only one, or the first. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean has(String value) {
        return values.contains(value);
    }

    /** The elements that say more about it, for {@code aria-describedby}; empty if there are none. */
    public String describedBy() {
        return (problem.isEmpty() ? "" : name + "-problem ") + (hint.isEmpty() ? "" : name + "-hint");
    }
}
