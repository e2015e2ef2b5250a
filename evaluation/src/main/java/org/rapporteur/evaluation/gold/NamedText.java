package org.rapporteur.evaluation.gold;

import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * A text with its names marked by hand.
 *
 * @param open where something is named but the annotation does not say what; findings there count
 *     neither as right nor as wrong
 */
public record NamedText(String name, SourceText text, List<GoldName> names, List<Span> open) {

    public NamedText {
        names = List.copyOf(names);
        open = List.copyOf(open);
    }
}
