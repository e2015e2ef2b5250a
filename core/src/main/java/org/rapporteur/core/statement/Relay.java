package org.rapporteur.core.statement;

import java.util.Optional;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;

/**
 * One hop on the way from a speaker to this article.
 *
 * @param span the words that name the relayer
 */
public record Relay(RelayKind kind, Span span, Optional<EntityId> entity) {}
