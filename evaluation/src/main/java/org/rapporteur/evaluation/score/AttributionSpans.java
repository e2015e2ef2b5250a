package org.rapporteur.evaluation.score;

import java.util.List;
import org.rapporteur.core.text.Span;

/** Where one attribution stands; each part has any number of spans, in reading order. */
public record AttributionSpans(List<Span> source, List<Span> cue, List<Span> content) {

    public AttributionSpans {
        source = source.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        content = content.stream().sorted().toList();
    }

    public List<Span> part(Part part) {
        return switch (part) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }

    /** In UTF-16 units. */
    int length(Part part) {
        return part(part).stream().mapToInt(Span::length).sum();
    }
}
