package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * Sets contents to the bounds of the quotations that they stand in. A quotation is one speaker's: a
 * content that lies mostly inside it is all of it, one that reaches into it takes it in, one that holds it
 * and more stays as it is, and a
 * quotation over several paragraphs goes with its first. What is attributed within a quotation, by a
 * source or cue that stands there too, is left as it is.
 */
final class QuotationBounds {

    /** Share of a content that must lie in a quotation for it to be that quotation and nothing else. */
    private static final double MOSTLY = 0.7;

    private final QuotedSpeech speech;

    QuotationBounds(QuotedSpeech speech) {
        this.speech = speech;
    }

    Draft fit(Draft draft) {
        List<Span> fitted = new ArrayList<>();
        for (Span content : draft.content()) {
            fitted.addAll(fit(content, draft));
        }
        return draft.withContent(Draft.joined(fitted));
    }

    private List<Span> fit(Span content, Draft draft) {
        Span fitted = content;
        List<Span> further = new ArrayList<>();
        for (List<Span> parts : speech.quotations()) {
            for (Span part : parts) {
                if (part.overlaps(content) && !draft.speaksInside(part)) {
                    boolean mostly = overlap(part, content) >= MOSTLY * content.length();
                    boolean whole = mostly && !content.contains(part);
                    fitted = whole ? part : fitted.cover(part);
                    if (mostly && parts.get(0).equals(part)) {
                        further.addAll(parts.subList(1, parts.size()));
                    }
                }
            }
        }
        further.add(fitted);
        return further;
    }

    private static int overlap(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    }
}
