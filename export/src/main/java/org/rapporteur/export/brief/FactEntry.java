package org.rapporteur.export.brief;

import java.util.List;

/**
 * Something that several passages report alike.
 *
 * @param number from 1, in the dossier's order
 */
public record FactEntry(int number, List<Told> tellings, List<RootEntry> roots) implements Shared {

    public FactEntry {
        tellings = List.copyOf(tellings);
        roots = List.copyOf(roots);
    }

    @Override
    public String id() {
        return "f" + number;
    }
}
