package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationKind;

/** The stretches of an article that are somebody's own words, and by whose source. */
public final class OwnWords {

    /** An article without quotations. */
    public static final OwnWords NONE = new OwnWords();

    static final int OUTLETS = -1;

    /** By their first offset. */
    private final NavigableMap<Integer, Stretch> stretches = new TreeMap<>();

    private final List<Optional<Span>> sources = new ArrayList<>();

    private record Stretch(Span span, int number) {}

    private OwnWords() {}

    /** Takes turns, blocks and what stands in quotation marks, each with the source of the attribution that it is in. */
    public static OwnWords of(List<Attribution> attributions, List<Quotation> quotations) {
        OwnWords words = new OwnWords();
        NavigableMap<Integer, Attribution> byContent = new TreeMap<>();
        for (Attribution attribution : attributions) {
            attribution.content().forEach(span -> byContent.putIfAbsent(span.begin(), attribution));
            if (attribution.form() == Form.TRANSCRIPT || attribution.form() == Form.BLOCK) {
                words.add(attribution.content(), attribution.source().span());
            }
        }
        for (Quotation quotation : quotations) {
            if (quotation.kind() == QuotationKind.SPEECH
                    && quotation.depth() == 0
                    && words.at(quotation.inner()) == OUTLETS) {
                words.add(quotation.parts(), sourceOf(quotation, byContent));
            }
        }
        return words;
    }

    private static Optional<Span> sourceOf(Quotation quotation, NavigableMap<Integer, Attribution> byContent) {
        Map.Entry<Integer, Attribution> before =
                byContent.floorEntry(quotation.inner().begin());
        boolean inside = before != null
                && before.getValue().content().stream().anyMatch(content -> content.overlaps(quotation.inner()));
        return inside ? before.getValue().source().span() : Optional.empty();
    }

    private void add(List<Span> parts, Optional<Span> source) {
        parts.stream()
                .filter(part -> !part.isEmpty())
                .forEach(part -> stretches.putIfAbsent(part.begin(), new Stretch(part, sources.size())));
        sources.add(source);
    }

    /** The number of the stretch that a span begins in, or {@link #OUTLETS}. */
    int at(Span span) {
        Map.Entry<Integer, Stretch> before = stretches.floorEntry(span.begin());
        return before != null && before.getValue().span().end() > span.begin()
                ? before.getValue().number()
                : OUTLETS;
    }

    /** The words that say whose a stretch is; empty for the outlet's, and where nothing says so. */
    Optional<Span> source(int stretch) {
        return stretch == OUTLETS ? Optional.empty() : sources.get(stretch);
    }
}
