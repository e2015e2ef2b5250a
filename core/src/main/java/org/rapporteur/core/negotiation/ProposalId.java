package org.rapporteur.core.negotiation;

import org.rapporteur.core.article.Passage;

/** Names a proposal by the place where the articles first speak of it. */
public record ProposalId(Passage first) implements Comparable<ProposalId> {

    @Override
    public int compareTo(ProposalId other) {
        return first.compareTo(other.first);
    }

    /** Such as {@code 0123456789ab/10-42}. */
    @Override
    public String toString() {
        return first.article() + "/" + first.span().begin() + "-" + first.span().end();
    }
}
