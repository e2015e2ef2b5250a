package org.rapporteur.evaluation.gold;

import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** A text with its sentences and tokens marked by hand, both in reading order. */
public record SegmentedText(String name, SourceText text, List<Span> sentences, List<Span> tokens) {

    public SegmentedText {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }
}
