package org.rapporteur.core.problem;

import java.util.ArrayList;
import java.util.List;

/** Keeps problems in the order in which they were told. For use by one thread. */
public final class ProblemList implements Problems {

    private final List<Problem> told = new ArrayList<>();

    @Override
    public void tell(Problem problem) {
        told.add(problem);
    }

    /** A copy, the first told first. */
    public List<Problem> list() {
        return List.copyOf(told);
    }
}
