package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;

/**
 * What the parties hold on one issue.
 *
 * @param id such as {@code foreign-troops}
 * @param issue its name
 * @param parent the name of the wider issue
 * @param positions by party in the dossier's order, within one in the articles' order
 * @param changes by party, then in order of time
 */
public record IssuePart(
        String id, String issue, Optional<String> parent, List<PositionEntry> positions, List<ChangeEntry> changes) {

    public IssuePart {
        positions = List.copyOf(positions);
        changes = List.copyOf(changes);
    }
}
