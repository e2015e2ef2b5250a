package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.desk.Input;

/** Tells which problems mean that something handed in became no article, and makes an input of it all the same. */
final class Handed {
    private Handed() {}

    static boolean isDropped(Problem problem) {
        return problem.consequence() == Consequence.NOT_READ || Input.isNothingToRead(problem);
    }

    /** Under an id that the same problem with the same file has again. */
    static Input dropped(Problem problem) {
        String place = problem.place().toString();
        String told = problem.kind() + "\n" + place + "\n" + problem.message();
        String sha256 = Octets.of(told.getBytes(StandardCharsets.UTF_8)).sha256();
        return new Input.Dropped(
                new InputId("dropped " + sha256.substring(0, 16)),
                place,
                Input.isNothingToRead(problem) ? Intake.SKIPPED : Intake.FAILED,
                problem.message(),
                0,
                Optional.empty());
    }
}
