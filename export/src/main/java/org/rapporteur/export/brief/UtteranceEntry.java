package org.rapporteur.export.brief;

import java.util.List;

/**
 * Words that several articles give, or one gives twice.
 *
 * @param number from 1, in the dossier's order
 * @param witnesses the fullest first
 */
public record UtteranceEntry(int number, List<WitnessEntry> witnesses, List<RootEntry> roots) implements Shared {

    public UtteranceEntry {
        witnesses = List.copyOf(witnesses);
        roots = List.copyOf(roots);
    }

    @Override
    public String id() {
        return "u" + number;
    }

    @Override
    public List<Told> tellings() {
        return witnesses.stream().map(WitnessEntry::told).toList();
    }
}
