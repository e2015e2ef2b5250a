package org.rapporteur.language.grammar;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;

/** Finds what a negation, a hedge or a condition bears on: the verb, noun or adjective that it governs. */
public final class Scopes {

    private static final Set<Relation> ARGUMENT = EnumSet.of(
            Relation.NSUBJ,
            Relation.NSUBJ_PASS,
            Relation.OBJ,
            Relation.IOBJ,
            Relation.OBL,
            Relation.OBL_AGENT,
            Relation.OBL_UNMARKED);

    /** What a verb or an adjective governs: "refused to sail", "is likely to sail", "it is possible that". */
    private static final Set<Relation> COMPLEMENT =
            EnumSet.of(Relation.XCOMP, Relation.CCOMP, Relation.CSUBJ, Relation.ADVCL);

    private static final Set<Relation> BELOW_A_VERB = EnumSet.of(Relation.ADVMOD, Relation.OBL);

    /** Clauses that are said as plainly as the predicate above them. */
    private static final Set<Relation> SAME_PREDICATE =
            EnumSet.of(Relation.XCOMP, Relation.CSUBJ, Relation.CONJ, Relation.PARATAXIS, Relation.APPOS);

    private static final Set<Relation> WHAT_IT_IS_SAID_OF =
            EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);
    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.ACL, Relation.ACL_RELCL, Relation.ADVCL_RELCL);
    private static final Set<Relation> MARK = EnumSet.of(Relation.MARK);

    private final Grammar grammar;

    public Scopes(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * What a word governs: "sail" for "not" in "did not sail", for "refused" in "refused to sail", for "no"
     * in "no ship may sail"; "payment" for "alleged" in "the alleged payment". What governs nothing
     * governs itself.
     */
    public int governed(int token) {
        SentenceTree tree = grammar.treeOf(token);
        int head = tree.head(token);
        return switch (tree.relation(token)) {
            case AUX, AUX_PASS, COP, ADVMOD, MARK, DISCOURSE, CC, CC_PRECONJ, FIXED, PARATAXIS ->
                isVerbal(tree, token) ? complement(tree, token).orElse(token) : head;
            case AMOD, CASE -> head;
            case DET, NMOD_POSS, NUMMOD -> ARGUMENT.contains(tree.relation(head)) ? tree.head(head) : head;
            case NSUBJ, NSUBJ_PASS, OBJ, IOBJ, OBL, OBL_AGENT -> isVerbal(tree, token) ? token : head;
            default -> complement(tree, token).orElse(token);
        };
    }

    /**
     * What comes about only on a condition: "sail" for "if" in "they sail if he pays". For a word that
     * opens no condition, what it governs.
     */
    public int conditioned(int token) {
        SentenceTree tree = grammar.treeOf(token);
        int clause = token;
        while (clause != tree.root()
                && tree.relation(clause) != Relation.ADVCL
                && tree.relation(clause) != Relation.OBL
                && !isVerbal(tree, clause)) {
            clause = tree.head(clause);
        }
        boolean hangs = tree.relation(clause) == Relation.ADVCL || tree.relation(clause) == Relation.OBL;
        return hangs ? tree.head(clause) : governed(token);
    }

    /** The predicate of the clause that a word stands in, or the noun that it describes: itself, if it is one. */
    public int clause(int token) {
        SentenceTree tree = grammar.treeOf(token);
        return switch (tree.relation(token)) {
            case AUX, AUX_PASS, COP, ADVMOD, MARK, DISCOURSE, CC, CC_PRECONJ, FIXED, AMOD, CASE, DET, NUMMOD ->
                tree.head(token);
            default -> token;
        };
    }

    /**
     * Whether what is said of one word is said of a clause as a whole: of its predicate, of one that is
     * joined to it or completes it, or of what these speak of; not of a word in a relative clause, nor
     * in one that "that" opens.
     *
     * @param predicate the head of the clause
     * @param word the head of another clause, or a noun
     */
    public boolean bearsOn(int predicate, int word) {
        SentenceTree tree = grammar.treeOf(predicate);
        if (!tree.holds(word)) {
            return false;
        }
        int at = word;
        while (at != predicate && at != tree.root()) {
            Relation relation = tree.relation(at);
            boolean plain = SAME_PREDICATE.contains(relation)
                    || relation == Relation.CCOMP && tree.child(at, MARK).isEmpty()
                    || at == word && WHAT_IT_IS_SAID_OF.contains(relation);
            if (!plain) {
                return false;
            }
            at = tree.head(at);
        }
        return at == predicate;
    }

    /** Whether a word stands in a clause that describes a noun: "the ship that sails if they pay". */
    public boolean describes(int word) {
        SentenceTree tree = grammar.treeOf(word);
        int at = word;
        while (at != tree.root()) {
            if (DESCRIBING.contains(tree.relation(at))) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    private static boolean isVerbal(SentenceTree tree, int token) {
        return tree.part(token) == PartOfSpeech.VERB;
    }

    /** The clause that completes a verb or adjective; "calling" for "stopped" in "stopped short of calling". */
    private static OptionalInt complement(SentenceTree tree, int token) {
        OptionalInt own = behind(tree, token, token);
        if (own.isPresent()) {
            return own;
        }
        return tree.children(token, BELOW_A_VERB).stream()
                .filter(child -> child > token)
                .map(child -> behind(tree, child, token))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt behind(SentenceTree tree, int head, int token) {
        return tree.children(head, COMPLEMENT).stream()
                .mapToInt(Integer::intValue)
                .filter(child -> child > token)
                .findFirst();
    }
}
