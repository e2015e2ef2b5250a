package org.rapporteur.evaluation.gold;

import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * A sentence with the one event that is coded in it.
 *
 * @param type as the codebook calls it: {@code AGREE}
 * @param sources who acts; of events that go both ways all who take part
 * @param targets upon or towards whom; of events that go both ways all who take part
 * @param words that name the event
 */
public record CodedText(
        String name, SourceText text, String type, List<Span> sources, List<Span> targets, List<Span> words) {

    public CodedText {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        words = List.copyOf(words);
    }
}
