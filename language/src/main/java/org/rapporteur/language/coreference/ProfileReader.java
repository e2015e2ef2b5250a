package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.language.coreference.Profile.Manner;
import org.rapporteur.language.coreference.Pronouns.Pronoun;
import org.rapporteur.language.coreference.Pronouns.Series;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Token;

/** Reads off the trees what of a mention is compared with others. */
final class ProfileReader {

    private static final Set<String> NOT_COMPARED =
            Set.of("the", "a", "an", "this", "that", "these", "those", "'s", "'", "\"", "`", "``", "''");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of(
            "a", "an", "some", "any", "another", "no", "every", "each", "one", "several", "many", "other", "more",
            "most", "such", "few", "what");
    private static final Set<Relation> CLAUSES = EnumSet.of(Relation.ACL, Relation.ACL_RELCL, Relation.ADVCL_RELCL);
    private static final Set<Relation> FRONTED = EnumSet.of(Relation.OBL, Relation.ADVCL, Relation.OBL_UNMARKED);
    private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> ALIASES = EnumSet.of(Relation.APPOS, Relation.NMOD_DESC);
    private static final Set<Relation> DETERMINERS =
            EnumSet.of(Relation.DET, Relation.DET_PREDET, Relation.NMOD_POSS, Relation.AMOD, Relation.NUMMOD);

    private final Grammar grammar;
    private final OwnWords own;

    ProfileReader(Grammar grammar, OwnWords own) {
        this.grammar = grammar;
        this.own = own;
    }

    Profile read(Mention mention, Optional<Pronoun> pronoun) {
        SentenceTree tree = grammar.treeOf(mention.head());
        return new Profile(
                mention,
                grammar.encoderWord(mention.reference()).orElseThrow(),
                manner(mention, pronoun, tree),
                pronoun,
                wording(mention, tree),
                place(mention, tree));
    }

    private Manner manner(Mention mention, Optional<Pronoun> pronoun, SentenceTree tree) {
        if (mention.isJoint()) {
            return Manner.JOINT;
        }
        if (pronoun.isPresent()) {
            return manner(pronoun.get().series());
        }
        if (mention.form() == MentionForm.NAME) {
            return Manner.NAME;
        }
        return isDefinite(mention, tree) ? Manner.DEFINITE : Manner.OTHER;
    }

    private static Manner manner(Series series) {
        return switch (series) {
            case I, WE, YOU -> Manner.I_WE_YOU;
            case HE_SHE -> Manner.HE_SHE;
            case IT -> Manner.IT;
            case THEY -> Manner.THEY;
            case THIS -> Manner.THIS;
        };
    }

    private boolean isDefinite(Mention mention, SentenceTree tree) {
        return tree.children(mention.head(), DETERMINERS).stream()
                .filter(child -> child < mention.head())
                .anyMatch(child -> tree.relation(child) == Relation.NMOD_POSS || DEFINITE.contains(lower(child)));
    }

    private Profile.Wording wording(Mention mention, SentenceTree tree) {
        StringJoiner words = new StringJoiner(" ");
        Set<String> describing = new HashSet<>();
        List<Token> tokens = grammar.tokens().within(mention.span());
        for (Token token : tokens) {
            String word = token.form().toLowerCase(Locale.ROOT);
            if (!NOT_COMPARED.contains(word)) {
                words.add(word);
                if (token.index() < mention.head() && isContent(tree.part(token.index()))) {
                    describing.add(word);
                }
            }
        }
        Set<String> aliases = new HashSet<>();
        tree.children(mention.head(), ALIASES).stream()
                .filter(child -> tree.part(child) == PartOfSpeech.NOUN || tree.part(child) == PartOfSpeech.PROPN)
                .forEach(child -> aliases.add(tree.lemma(child).toLowerCase(Locale.ROOT)));
        String first = lower(tokens.get(0).index());
        return new Profile.Wording(
                words.toString(),
                tree.lemma(mention.reference()).toLowerCase(Locale.ROOT),
                describing,
                mention.form() == MentionForm.NAME ? name(mention, tree) : new NameParts(List.of(), ""),
                aliases,
                INDEFINITE.contains(first));
    }

    private static boolean isContent(PartOfSpeech part) {
        return part == PartOfSpeech.NOUN
                || part == PartOfSpeech.PROPN
                || part == PartOfSpeech.ADJ
                || part == PartOfSpeech.NUM;
    }

    /** The tagged name, or the proper nouns right before the head with it. */
    private NameParts name(Mention mention, SentenceTree tree) {
        if (mention.name().isPresent()) {
            return NameParts.of(grammar.tokens().words(mention.name().get().span()));
        }
        int first = mention.head();
        while (first > tree.first()
                && tree.part(first - 1) == PartOfSpeech.PROPN
                && grammar.tokens().get(first - 1).span().begin()
                        >= mention.span().begin()) {
            first--;
        }
        return NameParts.of(grammar.tokens().words(grammar.tokens().spanOf(first, mention.reference() + 1)));
    }

    private Profile.Place place(Mention mention, SentenceTree tree) {
        int top = mention.head();
        while (tree.relation(top) == Relation.CONJ && tree.head(top) != top && !mention.isJoint()) {
            top = tree.head(top);
        }
        boolean predicate = tree.child(mention.head(), Set.of(Relation.COP)).isPresent();
        return new Profile.Place(
                grammar.tokens().sentenceNumber(mention.head()),
                grammar.tokens().paragraphNumber(mention.head()),
                own.at(mention.span()),
                tree.relation(top),
                tree.head(top),
                clauses(mention.head(), tree),
                predicate,
                mention.form() == MentionForm.PRONOUN ? subjectBehind(mention.head(), tree) : -1);
    }

    /** The subject behind a phrase or clause at the front of which a token stands. */
    private static int subjectBehind(int token, SentenceTree tree) {
        int at = token;
        while (at != tree.root()) {
            int above = tree.head(at);
            if (FRONTED.contains(tree.relation(at)) && token < above) {
                int behind = at;
                OptionalInt subject = tree.children(above, SUBJECTS).stream()
                        .mapToInt(Integer::intValue)
                        .filter(child -> child > token && child >= tree.endBelow(behind))
                        .findFirst();
                if (subject.isPresent()) {
                    return subject.getAsInt();
                }
            }
            at = above;
        }
        return -1;
    }

    private static List<Integer> clauses(int head, SentenceTree tree) {
        List<Integer> clauses = new ArrayList<>();
        int at = head;
        while (at != tree.root()) {
            if (CLAUSES.contains(tree.relation(at))) {
                clauses.add(tree.head(at));
            }
            at = tree.head(at);
        }
        return clauses;
    }

    private String lower(int token) {
        return grammar.tokens().get(token).form().toLowerCase(Locale.ROOT);
    }
}
