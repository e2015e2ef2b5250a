package org.rapporteur.core.statement;

import java.util.Optional;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;

/** To whom it was said: "told CNN", "to reporters". */
public record Addressee(Span span, Optional<EntityId> entity) {}
