package org.rapporteur.core.problem;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * Where something is wrong.
 *
 * @param origin the path or URL as given
 * @param span the characters, where it is a matter of some and not of the whole
 */
public record Place(String origin, Optional<Span> span) {

    public static Place of(String origin) {
        return new Place(origin, Optional.empty());
    }

    public static Place of(String origin, Span span) {
        return new Place(origin, Optional.of(span));
    }

    @Override
    public String toString() {
        return span.map(s -> origin + " at " + s).orElse(origin);
    }
}
