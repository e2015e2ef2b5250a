package org.rapporteur.core.comparison;

import java.util.List;

/**
 * Words that somebody spoke or wrote on one occasion, as the articles give them.
 *
 * @param witnesses the fullest first, to which the others are compared; then in the articles' order, within one
 *     by place
 * @param roots where they come from, as far as the articles say; empty while nobody has looked
 */
public record Utterance(List<Witness> witnesses, List<Root> roots) {

    /** @throws IllegalArgumentException unless there are two witnesses, of which the first alone is the full one */
    public Utterance {
        witnesses = List.copyOf(witnesses);
        roots = List.copyOf(roots);
        if (witnesses.size() < 2) {
            throw new IllegalArgumentException("an utterance has two witnesses or more, not " + witnesses.size());
        }
        for (int at = 0; at < witnesses.size(); at++) {
            if ((at == 0) != (witnesses.get(at).rendering() == Rendering.FULL)) {
                throw new IllegalArgumentException("the first witness alone is the full one: " + witnesses);
            }
        }
    }

    /** The one to which the others are compared. */
    public Witness fullest() {
        return witnesses.get(0);
    }

    /** The same words with these roots. */
    public Utterance with(List<Root> found) {
        return new Utterance(witnesses, found);
    }
}
