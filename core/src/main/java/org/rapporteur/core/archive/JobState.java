package org.rapporteur.core.archive;

/** How far a job is. */
public enum JobState {
    /** Nobody does it. */
    WAITING,
    /** A worker has it. */
    CLAIMED,
    /** It is done. */
    DONE,
    /** It could not be done, and will not be tried again. */
    FAILED
}
