package org.rapporteur.export.brief;

import java.util.List;

/**
 * What the parties hold on one issue.
 *
 * @param issue its name
 * @param positions by party in the dossier's order, within one in the articles' order
 */
public record IssuePart(String issue, List<PositionEntry> positions) {

    public IssuePart {
        positions = List.copyOf(positions);
    }
}
