package org.rapporteur.export.brief;

import java.util.List;
import org.rapporteur.core.entity.Entity;

/**
 * Somebody in the list of people and roles.
 *
 * @param roles the wordings in order of first appearance
 * @param statements how many are his, hers or theirs
 */
public record WhoEntry(Entity entity, List<RoleWords> roles, int statements) {

    public WhoEntry {
        roles = List.copyOf(roles);
    }

    /** The kind of entity in a word or two. */
    public String kindLabel() {
        return Labels.of(entity.kind());
    }

    /** Without a role and without a word said: to be named in a row with the others like it. */
    public boolean isOnlyNamed() {
        return roles.isEmpty() && statements == 0;
    }
}
