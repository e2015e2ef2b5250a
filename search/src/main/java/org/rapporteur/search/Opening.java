package org.rapporteur.search;

/**
 * How an index was found when it was opened.
 *
 * @param sequence the number of the archive's last change that it contains; 0 if it is empty
 * @param message for the operator: which index, and why it is empty if it is
 */
public record Opening(State state, long sequence, String message) {

    /** What is to be done. */
    public enum State {
        /** There was none: everything is to be handed in. */
        BEGUN,
        /** What changed behind its sequence number is to be handed in. */
        CONTINUED,
        /** It was of another format or damaged, and was emptied: everything is to be handed in. */
        EMPTIED
    }
}
