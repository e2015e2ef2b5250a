package org.rapporteur.assembly.negotiation.position;

import org.rapporteur.assembly.negotiation.issue.IssueLexicon;
import org.rapporteur.assembly.negotiation.sentence.Marks;

/** The word lists, read once. */
record Rules(Marks marks, IssueLexicon issues, TriggerFinder triggers) {

    static Rules load(IssueLexicon issues) {
        Marks marks = Marks.load();
        return new Rules(marks, issues, new TriggerFinder(StanceLexicon.load(), marks));
    }
}
