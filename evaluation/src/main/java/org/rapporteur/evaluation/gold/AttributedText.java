package org.rapporteur.evaluation.gold;

import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.score.AttributionSpans;

/** A text with its attributions marked by hand. */
public record AttributedText(String name, SourceText text, List<AttributionSpans> attributions) {

    public AttributedText {
        attributions = List.copyOf(attributions);
    }
}
