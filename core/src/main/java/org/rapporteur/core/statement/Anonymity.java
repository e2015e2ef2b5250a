package org.rapporteur.core.statement;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * How the article withholds a name.
 *
 * @param reason the reason that it gives: "who was not authorised to speak publicly"
 */
public record Anonymity(AnonymityKind kind, Optional<Span> reason) {

    /** The source is named, or a body, or implied. */
    public static final Anonymity NONE = new Anonymity(AnonymityKind.NONE, Optional.empty());
}
