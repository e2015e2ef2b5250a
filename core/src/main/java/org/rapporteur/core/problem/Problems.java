package org.rapporteur.core.problem;

/** Takes problems as they are found. */
@FunctionalInterface
public interface Problems {

    /** Nobody wants to know. */
    Problems IGNORED = problem -> {};

    void tell(Problem problem);
}
