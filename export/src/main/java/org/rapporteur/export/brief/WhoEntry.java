package org.rapporteur.export.brief;

import java.util.List;
import org.rapporteur.core.entity.Entity;

/**
 * Somebody in the list of people and roles.
 *
 * @param roles the wordings in order of first appearance
 * @param labels what is said of it that is no role, by whose word
 * @param statements how many are his, hers or theirs
 */
public record WhoEntry(Entity entity, List<RoleWords> roles, List<LabelWords> labels, int statements) {

    public WhoEntry {
        roles = List.copyOf(roles);
        labels = List.copyOf(labels);
    }

    /** The kind of entity in a word or two. */
    public String kindLabel() {
        return Labels.of(entity.kind());
    }

    /** Without a role, a label and a word said: to be named in a row with the others like it. */
    public boolean isOnlyNamed() {
        return roles.isEmpty() && labels.isEmpty() && statements == 0;
    }
}
