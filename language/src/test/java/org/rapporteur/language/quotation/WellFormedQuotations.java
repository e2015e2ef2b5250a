package org.rapporteur.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Tokens;

/** What holds of the quotations of any text whatever. */
public final class WellFormedQuotations {

    private WellFormedQuotations() {}

    public static void check(Tokens tokens, List<Quotation> quotations) {
        assertThat(quotations)
                .isSortedAccordingTo(Comparator.comparingInt(q -> q.outer().begin()));
        Deque<Span> around = new ArrayDeque<>();
        for (Quotation quotation : quotations) {
            assertThat(tokens.source().span().contains(quotation.outer())).isTrue();
            while (!around.isEmpty() && around.peek().isBefore(quotation.outer())) {
                around.pop();
            }
            assertThat(around.isEmpty() || around.peek().contains(quotation.outer()))
                    .as("%s lies within or apart from %s", quotation.outer(), around)
                    .isTrue();
            around.push(quotation.outer());
            checkParts(tokens, quotation);
        }
    }

    private static void checkParts(Tokens tokens, Quotation quotation) {
        int end = quotation.outer().begin();
        for (Span part : quotation.parts()) {
            assertThat(part.isEmpty()).isFalse();
            assertThat(part.begin()).isGreaterThanOrEqualTo(end);
            assertThat(tokens.paragraphNumber(tokens.at(part.begin())))
                    .isEqualTo(tokens.paragraphNumber(tokens.at(part.end() - 1)));
            end = part.end();
        }
    }
}
