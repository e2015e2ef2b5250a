package org.rapporteur.evaluation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.core.text.Span;

/**
 * Attributions as one row of spans that do not overlap, which is what taggers are scored on: longer
 * contents are painted first, then shorter ones, sources and cues over them. What is painted over is
 * cut; pieces with nothing but white space between them are one.
 */
public final class FlatSpans {

    /** Whose a character is; told from another by identity, since two attributions may be alike. */
    private static final class Owner {

        private final Part part;

        Owner(Part part) {
            this.part = part;
        }
    }

    private static final Owner NOBODY = new Owner(Part.CONTENT);

    private final String text;
    private final Owner[] owners;

    private FlatSpans(String text) {
        this.text = text;
        owners = new Owner[text.length()];
        Arrays.fill(owners, NOBODY);
    }

    /** For each part its spans in reading order, from word edge to word edge. */
    public static Map<Part, List<Span>> of(String text, List<AttributionSpans> attributions) {
        FlatSpans flat = new FlatSpans(text);
        for (Part part : Part.values()) {
            List<Integer> order = IntStream.range(0, attributions.size())
                    .boxed()
                    .sorted(Comparator.comparing(
                            index -> -attributions.get(index).length(part)))
                    .toList();
            for (int index : order) {
                Owner owner = new Owner(part);
                attributions.get(index).part(part).forEach(span -> flat.paint(span, owner));
            }
        }
        return flat.runs();
    }

    private void paint(Span span, Owner owner) {
        int begin = span.begin();
        int end = span.end();
        while (begin > 0 && begin < end && joins(begin - 1, begin)) {
            begin--;
        }
        while (end < text.length() && begin < end && joins(end - 1, end)) {
            end++;
        }
        Arrays.fill(owners, begin, end, owner);
    }

    /** An annotator's hand slips within a word now and then; no finder should have to slip with it. */
    private boolean joins(int left, int right) {
        return Character.isLetterOrDigit(text.charAt(left)) && Character.isLetterOrDigit(text.charAt(right));
    }

    private Map<Part, List<Span>> runs() {
        Map<Part, List<Span>> runs = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            runs.put(part, new ArrayList<>());
        }
        int at = 0;
        while (at < owners.length) {
            Owner owner = owners[at];
            if (owner == NOBODY || Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            int ahead = at;
            while (ahead < owners.length && (owners[ahead] == owner || Character.isWhitespace(text.charAt(ahead)))) {
                ahead++;
                end = Character.isWhitespace(text.charAt(ahead - 1)) ? end : ahead;
            }
            runs.computeIfAbsent(owner.part, part -> new ArrayList<>()).add(new Span(at, end));
            at = end;
        }
        return runs;
    }
}
