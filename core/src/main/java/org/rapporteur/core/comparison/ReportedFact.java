package org.rapporteur.core.comparison;

import java.util.List;

/**
 * Something that two or more passages report alike.
 *
 * @param tellings in the articles' order, within one by place
 * @param roots in order of their first article
 */
public record ReportedFact(List<Telling> tellings, List<Root> roots) {

    /** @throws IllegalArgumentException unless it is told at two places, from one root or more */
    public ReportedFact {
        tellings = List.copyOf(tellings);
        roots = List.copyOf(roots);
        if (tellings.size() < 2 || roots.isEmpty()) {
            throw new IllegalArgumentException(
                    "a fact told %d times, of %d roots".formatted(tellings.size(), roots.size()));
        }
    }
}
