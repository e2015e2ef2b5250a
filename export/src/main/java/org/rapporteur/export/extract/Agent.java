package org.rapporteur.export.extract;

import org.rapporteur.core.entity.EntityId;

/**
 * Somebody whom an entry is of: who said it, holds it, is to do it.
 *
 * @param name the fullest that the articles give
 */
public record Agent(EntityId id, String name) {}
