package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;

/**
 * A plan or text on the table, in one version.
 *
 * @param number its place in the brief, from 1
 * @param points such as {@code 28 points}
 * @param parent the number of the version that it comes of
 * @param names where it is spoken of, each wording once
 * @param handlings what is done with it, with a word for each
 * @param roots of its count, or of all where none is given
 */
public record ProposalEntry(
        int number,
        Optional<String> points,
        Optional<Integer> parent,
        List<Told> names,
        List<Handled> handlings,
        int roots) {

    /** Something done with it, such as {@code leaked}. */
    public record Handled(String label, Told told) {}

    public ProposalEntry {
        names = List.copyOf(names);
        handlings = List.copyOf(handlings);
    }

    /** Such as {@code P2, “updated peace plan”, 28 points, 2 roots; comes of P1}. */
    public String heading() {
        return "P" + number + ", “" + names.get(0).onOneLine() + "”"
                + points.map(", "::concat).orElse("") + ", "
                + Heading.counted(roots, "root")
                + parent.map(of -> "; comes of P" + of).orElse("");
    }
}
