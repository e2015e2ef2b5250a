package org.rapporteur.core.search;

import java.util.List;
import org.rapporteur.core.entity.EntityId;

/**
 * An entity and all that it is called by name.
 *
 * @param names the fullest first
 */
public record Called(EntityId entity, List<String> names) {
    public Called {
        names = List.copyOf(names);
    }
}
