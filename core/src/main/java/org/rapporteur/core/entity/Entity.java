package org.rapporteur.core.entity;

import java.util.List;

/**
 * A person, organisation, state, place or group behind mentions.
 *
 * @param name the fullest name that the articles give it, as one of them writes it
 * @param mentions in order of article and place
 * @param roles likewise
 */
public record Entity(EntityId id, String name, EntityKind kind, List<Mention> mentions, List<Role> roles) {

    /** @throws IllegalArgumentException if nothing mentions it */
    public Entity {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity %s has no mention".formatted(id));
        }
    }
}
