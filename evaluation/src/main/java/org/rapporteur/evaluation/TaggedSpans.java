package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.AttributionSpans;
import org.rapporteur.evaluation.score.Part;
import org.rapporteur.language.attribution.TagDecoder;
import org.rapporteur.language.attribution.TaggedAttribution;
import org.rapporteur.language.encoder.Encoding;

/** What the tagger says by itself, without the rules of language. */
final class TaggedSpans {

    /** As {@link TagDecoder#spans} counts kinds. */
    private static final int SOURCES = 0;

    private static final TagDecoder DECODER = new TagDecoder();

    private TaggedSpans() {}

    /** The attributions, and behind them, each by itself, the tagged spans that belong to none. */
    static List<AttributionSpans> of(Encoding encoding) {
        List<AttributionSpans> found = new ArrayList<>();
        for (TaggedAttribution tagged : DECODER.decode(encoding)) {
            found.add(new AttributionSpans(
                    tagged.source().map(List::of).orElse(List.of()),
                    tagged.cue().map(List::of).orElse(List.of()),
                    tagged.content()));
        }
        Set<Span> used = new HashSet<>();
        found.forEach(attribution -> {
            for (Part part : Part.values()) {
                used.addAll(attribution.part(part));
            }
        });
        for (Span source : DECODER.spans(encoding, SOURCES)) {
            if (!used.contains(source)) {
                found.add(new AttributionSpans(List.of(source), List.of(), List.of()));
            }
        }
        return found;
    }
}
