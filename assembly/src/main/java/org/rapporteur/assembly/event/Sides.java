package org.rapporteur.assembly.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;

/** For whom people act: the state or body that most of their roles belong to. A meeting of two ministers is one of two states. */
public final class Sides {

    private final Map<EntityId, EntityId> sides = new HashMap<>();

    public Sides(List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.kind() == EntityKind.PERSON) {
                mostly(entity).ifPresent(side -> sides.put(entity.id(), side));
            }
        }
    }

    private static Optional<EntityId> mostly(Entity entity) {
        Map<EntityId, Long> counts = entity.roles().stream()
                .map(Role::affiliation)
                .flatMap(Optional::stream)
                .map(Affiliation::entity)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(side -> side, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<EntityId, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The one for whom somebody acts; himself, if nobody says. */
    public EntityId of(EntityId entity) {
        return sides.getOrDefault(entity, entity);
    }

    /** Those for whom they act. */
    public Set<EntityId> of(Set<EntityId> entities) {
        Set<EntityId> all = new HashSet<>();
        entities.forEach(entity -> all.add(of(entity)));
        return all;
    }
}
