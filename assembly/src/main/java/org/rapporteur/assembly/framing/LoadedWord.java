package org.rapporteur.assembly.framing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;

/**
 * An entry of the lexicon of loaded words.
 *
 * @param words its dictionary form, in small letters
 * @param pieces the tokens that it is
 * @param always whether it counts by itself; otherwise only beside a plainer word for the same thing
 * @param plainer nearly neutral words for the same thing
 * @param unless words near which it does not count
 */
record LoadedWord(
        String words, List<String> pieces, Part part, boolean always, List<String> plainer, Set<String> unless) {

    LoadedWord {
        pieces = List.copyOf(pieces);
        plainer = List.copyOf(plainer);
        unless = Set.copyOf(unless);
    }

    /** Several words, or one with a hyphen: it has one sense, whatever the grammar makes of it. */
    boolean isCompound() {
        return pieces.size() > 1 || words.indexOf('-') > 0;
    }

    /** What it is by its grammar. An entry of several words is matched word by word, whatever they are. */
    enum Part {
        NOUN,
        VERB,
        ADJECTIVE,
        ADVERB,
        PHRASE;

        static Part parse(String written) {
            return valueOf(written.toUpperCase(Locale.ROOT));
        }

        /** Whether a word of the article is used as this. */
        boolean fits(Grammar grammar, int token) {
            PartOfSpeech part = grammar.part(token);
            Relation relation = grammar.relation(token);
            return switch (this) {
                case NOUN -> part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN && isTitle(grammar, token);
                case VERB -> part == PartOfSpeech.VERB && relation != Relation.AMOD;
                case ADJECTIVE ->
                    part == PartOfSpeech.ADJ
                            || part != PartOfSpeech.PROPN
                                    && (relation == Relation.AMOD || relation == Relation.COMPOUND);
                case ADVERB -> part == PartOfSpeech.ADV;
                case PHRASE -> true;
            };
        }

        /** "Dictator Varga", "the neocon"; but neither the second word of "Little Dictator" nor a name by itself. */
        private static boolean isTitle(Grammar grammar, int token) {
            SentenceTree tree = grammar.treeOf(token);
            String form = grammar.tokens().get(token).form();
            boolean common = form.equals(form.toLowerCase(Locale.ROOT)) || form.equals(form.toUpperCase(Locale.ROOT));
            boolean behindName = token > tree.first() && tree.part(token - 1) == PartOfSpeech.PROPN;
            boolean beforeName = token + 1 < tree.end() && tree.part(token + 1) == PartOfSpeech.PROPN;
            return common || beforeName && !behindName;
        }
    }
}
