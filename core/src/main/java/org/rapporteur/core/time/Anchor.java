package org.rapporteur.core.time;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * What an expression is reckoned from.
 *
 * @param words where the article names it: the entry's time, the earlier expression
 */
public record Anchor(AnchorKind kind, Optional<Span> words) {

    public static final Anchor NONE = new Anchor(AnchorKind.NONE, Optional.empty());

    public static final Anchor PUBLICATION = new Anchor(AnchorKind.PUBLICATION, Optional.empty());

    public static final Anchor UNKNOWN = new Anchor(AnchorKind.UNKNOWN, Optional.empty());

    /** @throws IllegalArgumentException if it is an expression without words, or has words and needs none */
    public Anchor {
        if (kind == AnchorKind.EXPRESSION && words.isEmpty()) {
            throw new IllegalArgumentException("anchored at an expression without its words");
        }
        if (words.isPresent() && (kind == AnchorKind.NONE || kind == AnchorKind.UNKNOWN)) {
            throw new IllegalArgumentException("an anchor of kind %s has no words".formatted(kind));
        }
    }
}
