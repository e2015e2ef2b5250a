package org.rapporteur.evaluation.key;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.AttributionSpans;
import org.rapporteur.language.Reading;

/** Where the attributions of a reading stand. */
public final class FoundSpans {

    private FoundSpans() {}

    /** In reading order. */
    public static List<AttributionSpans> of(Reading reading) {
        return reading.statements().stream().map(FoundSpans::of).toList();
    }

    static AttributionSpans of(Statement statement) {
        Optional<Span> source = statement.attribution().source().span();
        return new AttributionSpans(
                source.map(List::of).orElse(List.of()),
                statement.attribution().cue().map(Cue::span).map(List::of).orElse(List.of()),
                statement.attribution().content());
    }
}
