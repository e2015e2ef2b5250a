package org.rapporteur.language.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.AnchorKind;
import org.rapporteur.core.time.Timex;

/**
 * An expression with what it comes to.
 *
 * @param today the day on which it was told, where that is known
 */
record Reckoned(Item item, Span span, Meaning meaning, Optional<LocalDate> today) {

    Timex timex() {
        boolean placed = meaning.anchor().kind() != AnchorKind.UNKNOWN;
        return new Timex(
                span,
                item.rule().typeOf(item),
                meaning.value(),
                meaning.modifier(),
                meaning.granularity(),
                meaning.window().filter(window -> placed),
                meaning.anchor(),
                item.rule().name());
    }
}
