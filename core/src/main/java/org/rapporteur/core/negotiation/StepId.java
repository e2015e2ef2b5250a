package org.rapporteur.core.negotiation;

import org.rapporteur.core.article.Passage;

/** Names a step by the place where the articles first announce it. */
public record StepId(Passage first) implements Comparable<StepId> {

    @Override
    public int compareTo(StepId other) {
        return first.compareTo(other.first);
    }

    /** Such as {@code 0123456789ab/10-42}. */
    @Override
    public String toString() {
        return first.article() + "/" + first.span().begin() + "-" + first.span().end();
    }
}
