package org.rapporteur.language;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/**
 * How an article words what was found in it.
 *
 * @param grammar empty where the encoder knows none
 * @param quotations in reading order
 */
public record Wording(Tokens tokens, Optional<Grammar> grammar, List<Quotation> quotations) {

    public Wording {
        quotations = List.copyOf(quotations);
    }

    /** Nothing but the tokens. */
    public static Wording bare(SourceText text) {
        return new Wording(new Tokenizer().tokenize(text), Optional.empty(), List.of());
    }
}
