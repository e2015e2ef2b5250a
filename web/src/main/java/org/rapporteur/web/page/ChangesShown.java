package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.web.page.decision.ChangeShown;

/**
 * What people changed in a story's record.
 *
 * @param counts how much there is of what without decisions and with them
 * @param groups the changes, by what they are of
 */
public record ChangesShown(Frame frame, List<Count> counts, List<Group> groups) {

    /** How much there is of something. */
    public record Count(String what, int found, int now) {}

    /** Changes of one kind. */
    public record Group(String heading, List<ChangeShown> changes) {
        public Group {
            changes = List.copyOf(changes);
        }
    }

    public ChangesShown {
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
    }
}
