package org.rapporteur.core.negotiation;

import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Role;

/**
 * Somebody who stands for a party.
 *
 * @param role the words that say so, with since when and till when
 */
public record Delegate(EntityId person, DelegateKind kind, Role role) {}
