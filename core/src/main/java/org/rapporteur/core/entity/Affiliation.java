package org.rapporteur.core.entity;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * The body or state that a role belongs to, as the article words it.
 *
 * @param span such as "Veldia" in "Veldia's chief negotiator", "Veldian" in "the Veldian envoy"
 * @param entity what the words stand for, where that is known
 */
public record Affiliation(Span span, Optional<EntityId> entity) {}
