package org.rapporteur.core.archive;

import java.util.Optional;
import java.util.function.Function;

/**
 * Where everything is kept. What is done to it is done in units of work: all of one or nothing, also
 * when the program is killed in between. Safe for use by many threads.
 */
public interface Archive extends AutoCloseable {
    /**
     * Changes what is kept. Units of work that change come one after another, so what one of them has
     * looked up is still so when it writes. What comes back is kept; if the work throws, nothing of it
     * is, and the same exception comes out.
     *
     * @param work must not keep the shelves for later, nor begin another unit of work
     * @throws ArchiveException if the archive fails; then nothing of the work is kept
     * @throws IllegalStateException within another unit of work of this thread
     */
    <R> R change(Function<Shelves, R> work);

    /**
     * Looks at what is kept, as it was at one moment, while others go on changing it.
     *
     * @param work must not keep the shelves for later, nor change anything
     * @throws ArchiveException if the archive fails
     * @throws IllegalStateException if the work would change something, or within another unit of work of this thread
     */
    <R> R view(Function<Shelves, R> work);

    /**
     * Takes the job that is due the longest, in a unit of work of its own. Workers that claim at the
     * same time get different jobs. A job whose claim has run out may be claimed again.
     *
     * @throws IllegalStateException within a unit of work of this thread
     */
    Optional<Job> claim(Claim claim);

    /** Gives back what the archive holds open; what was kept stays. */
    @Override
    void close();
}
