package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.assembly.decision.Decisions;
import org.rapporteur.assembly.decision.StoryDecisions;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.decision.Conflicts;
import org.rapporteur.core.decision.InForce;
import org.rapporteur.core.decision.ReadRuling;
import org.rapporteur.core.decision.UnreadableRulingException;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.story.Story;
import org.rapporteur.language.Reading;

/** Decisions take effect where their subjects are found. */
record AppliedRulings(Rapporteur rapporteur) implements Rulings {

    @Override
    public Dossier assemble(List<Reading> readings, Decided decided, List<Problem> problems) {
        return rapporteur.assemble(readings, new Decisions(decided.kept(), decided.newest()), problems);
    }

    @Override
    public List<Story> stories(List<Story> found, Decided decided) {
        return StoryDecisions.apply(found, new Decisions(decided.kept(), decided.newest()))
                .stories();
    }

    /** @throws UnreadableRulingException if the ruling is not of its form */
    @Override
    public List<Decision> conflicts(Ruling ruling, List<Decision> unseen) {
        List<Decision> readable =
                InForce.list(unseen).stream().filter(AppliedRulings::isReadable).toList();
        // Also asked when there are none: a ruling that is not of its form is not to be kept.
        return Conflicts.find(ruling, readable);
    }

    /** One that a later program wrote stands in nobody's way. */
    private static boolean isReadable(Decision decision) {
        try {
            ReadRuling.of(decision.ruling());
            return true;
        } catch (UnreadableRulingException e) {
            return false;
        }
    }
}
