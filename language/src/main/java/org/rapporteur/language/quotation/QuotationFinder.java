package org.rapporteur.language.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.quotation.QuotationWords.Group;
import org.rapporteur.language.token.Tokens;

/**
 * Finds what stands in quotation marks of any shape, also nested, also over paragraphs, and says what
 * the marks are for. Apostrophes, feet and inches are not marks; a mark that is missing is repaired
 * within its paragraph and told. Takes any text, in linear time. Safe for use by many threads.
 */
public final class QuotationFinder {

    private final Predicate<String> cues;
    private final QuotationKinds kinds;

    /** With the cues of its own list. */
    public QuotationFinder() {
        this(form -> false);
    }

    /**
     * With the cues of its own list and others.
     *
     * @param cues tells of a token's form in small letters whether it links a source and a content
     */
    public QuotationFinder(Predicate<String> cues) {
        QuotationWords words = QuotationWords.load();
        this.cues = form -> words.has(Group.CUE, form) || cues.test(form.toLowerCase(Locale.ROOT));
        this.kinds = new QuotationKinds(words, this.cues);
    }

    /**
     * Finds the quotations of one article.
     *
     * @param origin path or URL of the article, as given; for the problems
     * @return in reading order, an outer quotation before those in it
     */
    public List<Quotation> find(Tokens tokens, String origin, Problems problems) {
        List<Quotation> found = new ArrayList<>();
        for (Pair pair : new Pairing(tokens, origin, problems, cues).pairs()) {
            Span outer = tokens.spanOf(pair.first(), pair.end());
            List<Span> parts = pair.parts().stream()
                    .map(part -> tokens.spanOf(part.first(), part.end()))
                    .toList();
            found.add(new Quotation(outer, parts, kinds.of(tokens, pair), pair.closed(), pair.depth()));
        }
        return List.copyOf(found);
    }
}
