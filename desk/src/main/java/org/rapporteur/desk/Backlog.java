package org.rapporteur.desk;

/**
 * What is still to be done.
 *
 * @param unread articles that were never read, and may be
 * @param outdated articles whose reading is by an earlier model or earlier rules, and will be made anew
 * @param failed articles that could not be read
 * @param unfiled stories that changed since they were put in the index
 */
public record Backlog(long unread, long outdated, long failed, long unfiled) {

    /** Whether nothing is left that could be done. */
    public boolean isEmpty() {
        return unread == 0 && outdated == 0 && unfiled == 0;
    }
}
