package org.rapporteur.core.entity;

import java.util.List;

/**
 * A person, organisation, state, place or group behind mentions.
 *
 * @param name the fullest name that the articles give it, as one of them writes it
 * @param mentions in order of article and place
 * @param roles likewise
 * @param labels likewise
 */
public record Entity(
        EntityId id, String name, EntityKind kind, List<Mention> mentions, List<Role> roles, List<Label> labels) {

    /** @throws IllegalArgumentException if nothing mentions it */
    public Entity {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        labels = List.copyOf(labels);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity %s has no mention".formatted(id));
        }
    }

    /** Nobody calls it anything but its name and its roles. */
    public Entity(EntityId id, String name, EntityKind kind, List<Mention> mentions, List<Role> roles) {
        this(id, name, kind, mentions, roles, List.of());
    }

    /** The same with these roles and labels in place of its own. */
    public Entity with(List<Role> otherRoles, List<Label> otherLabels) {
        return new Entity(id, name, kind, mentions, otherRoles, otherLabels);
    }
}
