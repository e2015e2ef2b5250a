package org.rapporteur.evaluation.score;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.text.Span;

/** Scores the attributions of one text. */
public final class AttributionScorer {

    private final List<AttributionSpans> gold;
    private final List<AttributionSpans> found;
    private final Map<Part, List<Span>> flatGold;
    private final Map<Part, List<Span>> flatFound;

    public AttributionScorer(String text, List<AttributionSpans> gold, List<AttributionSpans> found) {
        this.gold = whole(gold);
        this.found = whole(found);
        flatGold = FlatSpans.of(text, gold);
        flatFound = FlatSpans.of(text, found);
    }

    /** A cue or a source by itself is a span, but no attribution. */
    private static List<AttributionSpans> whole(List<AttributionSpans> all) {
        return all.stream().filter(spans -> !spans.content().isEmpty()).toList();
    }

    /** Right is a span with both its edges right. */
    public Score exact(Part part) {
        return Score.exact(flatGold.getOrDefault(part, List.of()), flatFound.getOrDefault(part, List.of()));
    }

    /** Right is a span that touches one of the same part. */
    public Score overlap(Part part) {
        return Overlap.score(flatGold.getOrDefault(part, List.of()), flatFound.getOrDefault(part, List.of()));
    }

    /** Right is an attribution whose content overlaps by half or more of the union, with the right source. */
    public Score whole() {
        int right = (int) pairs().stream()
                .filter(pair -> sourcesAgree(gold.get(pair.gold()), found.get(pair.found())))
                .count();
        return new Score(found.size(), right, gold.size(), right);
    }

    /** Right is an attribution whose content overlaps by half or more of the union, whatever its source. */
    public Score contents() {
        int right = pairs().size();
        return new Score(found.size(), right, gold.size(), right);
    }

    /** Those to find that have a content. */
    public List<AttributionSpans> gold() {
        return gold;
    }

    /** Those found that have a content. */
    public List<AttributionSpans> found() {
        return found;
    }

    /** Which of {@link #found} meet which of {@link #gold}, by their contents; each is met once. */
    public List<Overlap.Pair> pairs() {
        return Overlap.pairs(
                gold.stream().map(AttributionSpans::content).toList(),
                found.stream().map(AttributionSpans::content).toList());
    }

    /** The sources share a character, or neither attribution has one. */
    public static boolean sourcesAgree(AttributionSpans some, AttributionSpans other) {
        return (some.source().isEmpty() && other.source().isEmpty()) || Overlap.any(some.source(), other.source());
    }
}
