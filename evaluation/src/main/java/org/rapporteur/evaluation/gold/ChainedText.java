package org.rapporteur.evaluation.gold;

import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * A text whose mentions are put together by hand.
 *
 * @param chains the mentions of each person or thing, two at least
 */
public record ChainedText(String name, SourceText text, List<List<Span>> chains) {

    public ChainedText {
        chains = chains.stream().map(List::copyOf).toList();
    }
}
