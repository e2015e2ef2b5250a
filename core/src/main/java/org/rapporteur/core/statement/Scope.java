package org.rapporteur.core.statement;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * Words that deny, hedge, suppose or set a condition, and the word that they bear on.
 *
 * @param kind never asserted
 * @param words the words that do it: "not", "if", "is likely to"
 * @param governed the verb, or the noun or adjective in its stead, that is denied, hedged, supposed or
 *     made to depend on a condition: "sail" in "it would not sail", "strike" in "it would strike if the
 *     talks fail"; empty where the sentence's grammar was not known
 */
public record Scope(ModalityKind kind, Span words, Optional<Span> governed, ScopePlace place) {

    /** @throws IllegalArgumentException if the kind is asserted, or the words are none */
    public Scope {
        if (kind == ModalityKind.ASSERTED || words.isEmpty()) {
            throw new IllegalArgumentException("not a scope: %s by words %s".formatted(kind, words));
        }
    }
}
