package org.rapporteur.language.quotation;

import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * What stands in quotation marks.
 *
 * @param outer with its marks, as far as they are there
 * @param parts what stands inside the marks, one part for each paragraph that it reaches over
 * @param closed false if a mark is missing, so that one end is a guess
 * @param depth how many quotations this one stands in; 0 for most
 */
public record Quotation(Span outer, List<Span> parts, QuotationKind kind, boolean closed, int depth) {

    /** @throws IllegalArgumentException if there is no part, or one lies outside the quotation */
    public Quotation {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || depth < 0 || !parts.stream().allMatch(outer::contains)) {
            throw new IllegalArgumentException("not a quotation: %s with parts %s".formatted(outer, parts));
        }
    }

    /** From the first character inside the marks to the last. */
    public Span inner() {
        return parts.get(0).cover(parts.get(parts.size() - 1));
    }
}
