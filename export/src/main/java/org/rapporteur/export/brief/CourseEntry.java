package org.rapporteur.export.brief;

import java.util.List;

/**
 * What one party was said to hold on one issue, from one telling to the next.
 *
 * @param party its name
 * @param positions in order of time, two or more
 * @param changes between them, in the same order
 */
public record CourseEntry(String party, List<PositionEntry> positions, List<ChangeEntry> changes) {

    public CourseEntry {
        positions = List.copyOf(positions);
        changes = List.copyOf(changes);
    }

    /** Whether there is more to see than the same stance in other words. */
    public boolean isTelling() {
        return changes.stream().anyMatch(change -> change.isOfStance() || !change.isAllNew());
    }

    /** The words that are new in one of the positions; empty for the first, and where all of it is new. */
    public String newIn(PositionEntry position) {
        return changes.stream()
                .filter(change -> change.later().equals(position) && !change.isAllNew())
                .findFirst()
                .map(ChangeEntry::newWordsInARow)
                .orElse("");
    }
}
