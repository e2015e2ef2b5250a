package org.rapporteur.language.coreference;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Token;

/** Reads gender and quantity off the words of a mention. */
final class TraitReader {

    private static final Set<String> ONE = Set.of("a", "an", "one", "another", "each", "every", "this", "that");
    private static final Set<String> SEVERAL =
            Set.of("these", "those", "both", "several", "many", "few", "most", "two", "three", "four", "five", "six");
    private static final Set<Relation> DETERMINERS =
            EnumSet.of(Relation.DET, Relation.DET_PREDET, Relation.NUMMOD, Relation.AMOD);
    private static final Set<Relation> TITLES =
            EnumSet.of(Relation.NMOD_DESC, Relation.COMPOUND, Relation.AMOD, Relation.FLAT, Relation.APPOS);
    private static final Set<MentionKind> THINGS = EnumSet.of(
            MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.EVENT, MentionKind.ABSTRACT, MentionKind.TIME);

    private final Grammar grammar;

    TraitReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** By an honorific, a title or an apposition that has a gender, else by the given name. */
    Gender genderOfPerson(int head, Name name) {
        List<Token> words = grammar.tokens().within(name.span());
        for (Token word : words) {
            Gender byTitle = GivenNames.ofTitle(word.form());
            if (byTitle != Gender.UNSAID) {
                return byTitle;
            }
        }
        int before = words.get(0).index() - 1;
        if (before >= 0) {
            Gender byTitle = GivenNames.ofTitle(grammar.tokens().get(before).form());
            if (byTitle != Gender.UNSAID) {
                return byTitle;
            }
        }
        SentenceTree tree = grammar.treeOf(head);
        for (int child : tree.children(head, TITLES)) {
            Gender byNoun =
                    Nouns.find(lower(tree.lemma(child))).map(Nouns.Noun::gender).orElse(Gender.UNSAID);
            if (byNoun == Gender.FEMALE || byNoun == Gender.MALE) {
                return byNoun;
            }
        }
        return GivenNames.of(words.get(0).form());
    }

    Gender gender(int head, MentionKind kind) {
        Optional<Nouns.Noun> noun = Nouns.find(lower(grammar.lemma(head)));
        if (noun.isPresent()) {
            return noun.get().gender();
        }
        return THINGS.contains(kind) ? Gender.NEITHER : Gender.UNSAID;
    }

    Quantity quantity(int head) {
        SentenceTree tree = grammar.treeOf(head);
        for (int child : tree.children(head, DETERMINERS)) {
            String word = lower(grammar.tokens().get(child).form());
            if (SEVERAL.contains(word)) {
                return Quantity.SEVERAL;
            }
            if (ONE.contains(word) && child < head) {
                return Quantity.ONE;
            }
        }
        String form = lower(grammar.tokens().get(head).form());
        String lemma = lower(tree.lemma(head));
        PartOfSpeech part = tree.part(head);
        Optional<Quantity> listed = Nouns.find(lemma).map(Nouns.Noun::quantity);
        if (part == PartOfSpeech.NOUN && !form.equals(lemma)) {
            return Quantity.SEVERAL;
        }
        return listed.orElse(part == PartOfSpeech.NOUN ? Quantity.ONE : Quantity.UNSAID);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
