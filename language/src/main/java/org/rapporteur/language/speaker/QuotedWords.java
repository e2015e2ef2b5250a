package org.rapporteur.language.speaker;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.text.Span;

/** The stretches of an article that are somebody's own words. */
final class QuotedWords {

    private static final Set<Form> OWN_WORDS = Set.of(Form.DIRECT, Form.TRANSCRIPT, Form.BLOCK);

    /** The longest stretch that begins at an offset. */
    private final NavigableMap<Integer, Integer> endByBegin = new TreeMap<>();

    static QuotedWords of(List<Attribution> attributions) {
        QuotedWords words = new QuotedWords();
        attributions.stream()
                .filter(attribution -> OWN_WORDS.contains(attribution.form()))
                .flatMap(attribution -> attribution.content().stream())
                .forEach(span -> words.endByBegin.merge(span.begin(), span.end(), Math::max));
        return words;
    }

    /** True if the span lies in one of them. */
    boolean hold(Span span) {
        var before = endByBegin.floorEntry(span.begin());
        return before != null && span.end() <= before.getValue();
    }
}
