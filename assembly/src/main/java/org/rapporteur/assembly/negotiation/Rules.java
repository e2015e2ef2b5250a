package org.rapporteur.assembly.negotiation;

/** The word lists, read once. */
record Rules(Marks marks, IssueLexicon issues, TriggerFinder triggers, PartyWords partyWords) {

    static Rules load() {
        Marks marks = Marks.load();
        return new Rules(marks, IssueLexicon.load(), new TriggerFinder(StanceLexicon.load(), marks), PartyWords.load());
    }
}
