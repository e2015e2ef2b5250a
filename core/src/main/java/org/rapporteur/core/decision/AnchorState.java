package org.rapporteur.core.decision;

/** What became of the words that a decision is anchored to. */
public enum AnchorState {
    /** They stand where they stood. */
    SAME,
    /** They stand elsewhere in the text. */
    MOVED,
    /** Others stand in their place: what stood before and after them is there, or most of them. */
    CHANGED,
    /** Neither they nor their place are there, or they are there more than once and nothing tells which. */
    GONE;

    /** Of two, the one that is worse. */
    public AnchorState or(AnchorState other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether the words are there. */
    public boolean stands() {
        return this == SAME || this == MOVED;
    }
}
