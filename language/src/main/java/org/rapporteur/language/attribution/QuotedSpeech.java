package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationKind;

/** The outermost quotations of an article that are speech, each part with its marks. */
final class QuotedSpeech {

    private final List<List<Span>> quotations;

    private QuotedSpeech(List<List<Span>> quotations) {
        this.quotations = quotations;
    }

    static QuotedSpeech of(SourceText text, List<Quotation> found) {
        List<List<Span>> marked = new ArrayList<>();
        for (Quotation quotation : found) {
            if (quotation.kind() == QuotationKind.SPEECH && quotation.depth() == 0) {
                marked.add(quotation.parts().stream()
                        .filter(part -> !part.isEmpty())
                        .map(part -> withMarks(text, part, quotation.outer()))
                        .toList());
            }
        }
        return new QuotedSpeech(
                marked.stream().filter(parts -> !parts.isEmpty()).toList());
    }

    /** In reading order; each quotation a list of parts, one a paragraph. */
    List<List<Span>> quotations() {
        return quotations;
    }

    /** True if the span lies inside one quotation, marks counted in. */
    boolean covers(Span span) {
        return quotations.stream().anyMatch(parts -> parts.stream().anyMatch(part -> part.contains(span)));
    }

    /** True if the span shares a character with a quotation. */
    boolean touches(Span span) {
        return quotations.stream().anyMatch(parts -> parts.stream().anyMatch(part -> part.overlaps(span)));
    }

    private static Span withMarks(SourceText text, Span part, Span outer) {
        int begin = part.begin();
        while (begin > outer.begin() && isMark(text.characters().charAt(begin - 1))) {
            begin--;
        }
        int end = part.end();
        int mark = end;
        while (mark < outer.end() && text.characters().charAt(mark) == ' ') {
            mark++;
        }
        end = mark < outer.end() && isMark(text.characters().charAt(mark)) ? mark : end;
        while (end < outer.end() && isMark(text.characters().charAt(end))) {
            end++;
        }
        return new Span(begin, end);
    }

    private static boolean isMark(char character) {
        return "\"“”„‟«»'‘’‚`´".indexOf(character) >= 0;
    }
}
