package org.rapporteur.core.entity;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * Whose words a phrase is in: the outlet's own, or those of whoever said the content in which it stands.
 *
 * @param content the whole content of that statement, from its first word to its last; empty for the
 *     outlet's own voice
 */
public record Voice(Optional<Span> content) {

    /** What the outlet says itself. */
    public static final Voice OUTLET = new Voice(Optional.empty());

    public static Voice of(Span content) {
        return new Voice(Optional.of(content));
    }
}
