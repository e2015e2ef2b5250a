package org.rapporteur.language.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.DrawnWord;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationKind;
import org.rapporteur.language.token.Tokens;

/**
 * The trees and the quotations. Tokens are cut anew, and dictionary forms looked up anew: both follow from the text
 * and the rules.
 */
final class WordingPart {

    private static final List<PartOfSpeech> PARTS = List.of(PartOfSpeech.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final List<QuotationKind> QUOTATION_KINDS = List.of(QuotationKind.values());

    private WordingPart() {}

    static void pack(Packing packing, Wording wording) {
        packing.number(wording.tokens().size());
        packing.number(wording.tokens().sentences().size());
        packing.optional(wording.grammar(), grammar -> packWords(packing, grammar.words()));
        packing.list(wording.quotations(), quotation -> packQuotation(packing, quotation));
    }

    static Wording unpack(Unpacking unpacking, Tokens tokens) {
        int size = unpacking.count();
        int sentences = unpacking.count();
        if (tokens.size() != size || tokens.sentences().size() != sentences) {
            throw new UnusableReadingException("a reading of %d tokens in %d sentences; the article has %d in %d"
                    .formatted(
                            size, sentences, tokens.size(), tokens.sentences().size()));
        }
        Optional<Grammar> grammar = unpacking.optional(() -> Grammar.of(tokens, unpackWords(unpacking, tokens.size())));
        return new Wording(tokens, grammar, unpacking.list(() -> unpackQuotation(unpacking)));
    }

    /** Heads first, then parts, then relations: like stands beside like, should somebody press it together. */
    private static void packWords(Packing packing, List<DrawnWord> words) {
        for (int token = 0; token < words.size(); token++) {
            packing.signed(words.get(token).head() - token);
        }
        words.forEach(word -> packing.constant(word.part()));
        words.forEach(word -> packing.constant(word.relation()));
    }

    private static List<DrawnWord> unpackWords(Unpacking unpacking, int size) {
        int[] heads = new int[size];
        for (int token = 0; token < size; token++) {
            heads[token] = (int) (token + unpacking.signed());
        }
        List<PartOfSpeech> parts = new ArrayList<>(size);
        for (int token = 0; token < size; token++) {
            parts.add(unpacking.constant(PARTS));
        }
        List<DrawnWord> words = new ArrayList<>(size);
        for (int token = 0; token < size; token++) {
            words.add(new DrawnWord(heads[token], parts.get(token), unpacking.constant(RELATIONS)));
        }
        return words;
    }

    private static void packQuotation(Packing packing, Quotation quotation) {
        packing.span(quotation.outer());
        packing.list(quotation.parts(), packing::span);
        packing.constant(quotation.kind());
        packing.flag(quotation.closed());
        packing.number(quotation.depth());
    }

    private static Quotation unpackQuotation(Unpacking unpacking) {
        return new Quotation(
                unpacking.span(),
                unpacking.list(unpacking::span),
                unpacking.constant(QUOTATION_KINDS),
                unpacking.flag(),
                unpacking.count());
    }
}
