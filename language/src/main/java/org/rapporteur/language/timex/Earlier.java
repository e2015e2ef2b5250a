package org.rapporteur.language.timex;

import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.AnchorKind;

/**
 * An expression that another one hangs on.
 *
 * @param place of its first word
 */
record Earlier(Span span, int place, CalendarUnit unit) {

    Anchor anchor() {
        return new Anchor(AnchorKind.EXPRESSION, Optional.of(span));
    }
}
