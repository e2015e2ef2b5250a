package org.rapporteur.export.brief;

import org.rapporteur.core.entity.EntityId;

/** An entity by its fullest name. */
public record EntityName(EntityId id, String name) {}
