package org.rapporteur.language.kept;

import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;

/** A problem that was told when an article was read, in the words of then. */
record KeptProblem(String kind, Place place, Consequence consequence, String message) implements Problem {

    static KeptProblem of(Problem problem) {
        return new KeptProblem(problem.kind(), problem.place(), problem.consequence(), problem.message());
    }
}
