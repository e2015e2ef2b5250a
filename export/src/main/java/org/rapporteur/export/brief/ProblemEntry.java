package org.rapporteur.export.brief;

import java.util.Optional;
import org.rapporteur.core.problem.Problem;

/**
 * One problem with its place in this brief.
 *
 * @param anchor empty if the problem is of no place in an article of the dossier
 * @param words the words it is about, if it has any
 */
public record ProblemEntry(Problem problem, Optional<Anchor> anchor, Optional<Slice> words) {

    /** The kind in words, such as {@code unclosed quotation}. */
    public String kindLabel() {
        return problem.kind().replace('-', ' ');
    }

    /** What it did to the work, in words. */
    public String consequenceLabel() {
        return Labels.of(problem.consequence());
    }

    /** Where: the anchor, or else the origin as given. */
    public String where() {
        return anchor.map(Anchor::toString).orElse(problem.place().origin());
    }
}
