package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.story.Story;
import org.rapporteur.language.Reading;

/** Decisions that are kept, told and undone, and put nothing right: for whoever wants the record as it was found. */
record UnappliedRulings(Rapporteur rapporteur) implements Rulings {

    @Override
    public Dossier assemble(List<Reading> readings, Decided decided, List<Problem> problems) {
        return rapporteur.assemble(readings, problems);
    }

    @Override
    public List<Story> stories(List<Story> found, Decided decided) {
        return found;
    }

    /** All on a thing of the same name but remarks: whether they say otherwise, nobody here knows. */
    @Override
    public List<Decision> conflicts(Ruling ruling, List<Decision> unseen) {
        return unseen.stream()
                .filter(other -> isOn(ruling.subject(), other.ruling().subject()))
                .filter(other ->
                        ruling.kind() != RulingKind.NOTE && other.ruling().kind() != RulingKind.NOTE)
                .toList();
    }

    private static boolean isOn(Subject one, Subject other) {
        return one.kind().equals(other.kind()) && one.name().equals(other.name());
    }
}
