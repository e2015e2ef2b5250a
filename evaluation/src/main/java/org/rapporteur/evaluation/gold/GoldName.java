package org.rapporteur.evaluation.gold;

import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;

/** A name and what it names. */
public record GoldName(Span span, EntityKind kind) {}
