package org.rapporteur.assembly.negotiation.position;

import org.rapporteur.assembly.negotiation.issue.IssueLexicon;
import org.rapporteur.assembly.negotiation.issue.IssueMeanings;
import org.rapporteur.assembly.negotiation.sentence.Marks;

/** The word lists, read once. */
record Rules(Marks marks, IssueLexicon issues, IssueMeanings meanings, TriggerFinder triggers) {

    static Rules load(IssueLexicon issues, IssueMeanings meanings) {
        Marks marks = Marks.load();
        return new Rules(marks, issues, meanings, new TriggerFinder(StanceLexicon.load(), marks));
    }
}
