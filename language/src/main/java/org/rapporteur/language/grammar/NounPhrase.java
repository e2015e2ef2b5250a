package org.rapporteur.language.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.token.Tokens;

/**
 * A noun, name or pronoun with all that describes it, or several such that are joined. Tokens go by
 * their index in the article.
 */
public final class NounPhrase {

    private static final Set<Relation> DETERMINER = EnumSet.of(Relation.DET);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<Relation> APPOSITION = EnumSet.of(Relation.APPOS);
    private static final Set<Relation> POSSESSOR = EnumSet.of(Relation.NMOD_POSS);
    private static final Set<Relation> TITLE = EnumSet.of(Relation.NMOD_DESC, Relation.COMPOUND);
    private static final Set<Relation> MODIFIER =
            EnumSet.of(Relation.AMOD, Relation.COMPOUND, Relation.NUMMOD, Relation.NMOD_DESC);
    private static final Set<Relation> COMPLEMENT = EnumSet.of(Relation.NMOD);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);
    private static final Set<Relation> NAME = EnumSet.of(Relation.FLAT, Relation.COMPOUND, Relation.GOESWITH);
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private final Tokens tokens;
    private final SentenceTree tree;
    private final int head;
    private final boolean joint;
    private final PhraseBounds bounds;

    private NounPhrase(Tokens tokens, SentenceTree tree, int head, boolean joint) {
        this.tokens = tokens;
        this.tree = tree;
        this.head = head;
        this.joint = joint;
        this.bounds = PhraseBounds.of(tokens, tree, head, joint);
    }

    /** The phrase that a token heads, without what it is joined to. A verb heads itself alone. */
    public static NounPhrase headedBy(Grammar grammar, int head) {
        return new NounPhrase(grammar.tokens(), grammar.treeOf(head), head, false);
    }

    /** The phrase that a token heads, with all that it is joined to. */
    public static NounPhrase joinedAt(Grammar grammar, int head) {
        return new NounPhrase(grammar.tokens(), grammar.treeOf(head), head, true);
    }

    /**
     * The phrase of a mention that goes by a token, as in {@link
     * org.rapporteur.language.encoder.Encoding#kinds}: the conjunction stands for all that it joins, the
     * last word of a flat name for the name.
     */
    public static NounPhrase at(Grammar grammar, int reference) {
        SentenceTree tree = grammar.treeOf(reference);
        int above = tree.head(reference);
        if (tree.relation(reference) == Relation.CC) {
            return joinedAt(grammar, tree.relation(above) == Relation.CONJ ? tree.head(above) : above);
        }
        return headedBy(grammar, tree.relation(reference) == Relation.FLAT ? above : reference);
    }

    /** From its first character to its last, with appositions and relative clauses. */
    public Span span() {
        return tokens.spanOf(bounds.first(), bounds.end());
    }

    public int firstToken() {
        return bounds.first();
    }

    /** The index behind its last token. */
    public int endToken() {
        return bounds.end();
    }

    /** The token that the others hang on; of joined phrases that of the first. */
    public int head() {
        return head;
    }

    /** The token that a mention with this phrase goes by; see {@link #at}. */
    public int reference() {
        return joint ? HeadFinder.conjunction(tree, head).orElse(head) : HeadFinder.lastOfName(tree, head);
    }

    /** Whether it is several that are joined: "Solen and Varga". */
    public boolean isJoint() {
        return joint;
    }

    /** What is joined, in reading order; of a phrase that is not joint itself alone. */
    public List<NounPhrase> members() {
        List<NounPhrase> members = new ArrayList<>();
        members.add(of(head));
        if (joint) {
            tree.children(head, JOINED).forEach(member -> members.add(of(member)));
        }
        return List.copyOf(members);
    }

    /** The head with the words that make one name or one compound noun with it: "Mira Solen", "harbour board". */
    public Span core() {
        int first = head;
        int end = head + 1;
        for (int child : tree.children(head, NAME)) {
            boolean title = child < head && isTitle(child);
            if (!title) {
                first = Math.min(first, tree.firstBelow(child));
                end = Math.max(end, tree.endBelow(child));
            }
        }
        return tokens.spanOf(first, end);
    }

    /** "The", "a", "some"; a possessor is none. */
    public OptionalInt determiner() {
        return tree.child(head, DETERMINER);
    }

    /** "Of" in "of the envoys". */
    public OptionalInt preposition() {
        return tree.children(head, CASE).stream()
                .mapToInt(Integer::intValue)
                .filter(child -> child < head)
                .findFirst();
    }

    /** What stands before a name and tells what its bearer is: "harbour master" in "harbour master Odo Varga". */
    public List<Span> titles() {
        return tree.children(head, TITLE).stream()
                .filter(child -> child < head && isTitle(child))
                .map(tree::spanBelow)
                .toList();
    }

    private boolean isTitle(int child) {
        return tree.relation(child) == Relation.NMOD_DESC
                || tree.part(head) == PartOfSpeech.PROPN && tree.part(child) == PartOfSpeech.NOUN;
    }

    /** What says once more whom it means: "the harbour master" in "Odo Varga, the harbour master,". */
    public List<NounPhrase> appositions() {
        return tree.children(head, APPOSITION).stream().map(this::of).toList();
    }

    /** Whose it is: "Kestria" in "Kestria's envoy", "her" in "her envoy". */
    public Optional<NounPhrase> possessor() {
        OptionalInt possessor = tree.child(head, POSSESSOR);
        return possessor.isPresent() ? Optional.of(of(possessor.getAsInt())) : Optional.empty();
    }

    /** Adjectives, numbers and nouns that describe the head, in reading order; without titles. */
    public List<Integer> modifiers() {
        return tree.children(head, MODIFIER).stream()
                .filter(child -> !isTitle(child))
                .toList();
    }

    /** What hangs on the head by a preposition: "Kestria" in "the envoy of Kestria". */
    public List<NounPhrase> complements() {
        return tree.children(head, COMPLEMENT).stream().map(this::of).toList();
    }

    public GrammaticalNumber number() {
        return joint && tree.children(head, JOINED).size() > 0
                ? PhraseNumber.ofJoint(tokens, tree, head)
                : PhraseNumber.of(tokens, tree, head);
    }

    /** Whether it takes its referent for known: a name, "she", "the", "this" or whose it is. */
    public boolean isDefinite() {
        OptionalInt determiner = determiner();
        if (determiner.isPresent()) {
            return DEFINITE.contains(tokens.get(determiner.getAsInt()).form().toLowerCase(Locale.ROOT));
        }
        return tree.part(head) == PartOfSpeech.PROPN
                || tree.part(head) == PartOfSpeech.PRON
                        && PhraseNumber.isPersonal(tokens.get(head).form())
                || possessor().isPresent();
    }

    private NounPhrase of(int other) {
        return new NounPhrase(tokens, tree, other, false);
    }

    @Override
    public String toString() {
        return tokens.words(span());
    }
}
