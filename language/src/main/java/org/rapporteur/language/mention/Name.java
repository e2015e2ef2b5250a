package org.rapporteur.language.mention;

import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;

/**
 * A proper name in a text.
 *
 * @param kind person, organisation, place, or group (a nationality, religion or party)
 */
public record Name(Span span, EntityKind kind) {}
