package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.negotiation.sentence.Marks;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** The conditions in one sentence, and the predicates that they bear on. */
final class Conditions {

    /** Those that only tell the time, save of what is still to come. */
    private static final Set<String> TEMPORAL = Set.of("when", "after", "before", "while", "once");

    private static final Set<String> HINGES = Set.of("on", "upon", "to", "with");
    private static final int HINGE_DEPTH = 3;

    private static final Set<Relation> INTRODUCING =
            EnumSet.of(Relation.MARK, Relation.CASE, Relation.FIXED, Relation.ADVMOD, Relation.DET, Relation.CC);
    private static final Set<Relation> CLAUSE =
            EnumSet.of(Relation.ADVCL, Relation.ADVCL_RELCL, Relation.OBL, Relation.NMOD, Relation.ACL);

    private static final Set<PartOfSpeech> OPENING = EnumSet.of(
            PartOfSpeech.SCONJ,
            PartOfSpeech.ADP,
            PartOfSpeech.VERB,
            PartOfSpeech.ADV,
            PartOfSpeech.NOUN,
            PartOfSpeech.ADJ);

    private final Syntax syntax;
    private final List<Condition> list = new ArrayList<>();

    /**
     * A condition.
     *
     * @param head the word that its others hang on
     * @param governs the predicate that it bears on
     * @param temporal whether it may tell no more than the time
     */
    record Condition(int head, int governs, String opener, boolean temporal, List<Integer> tokens) {}

    Conditions(Syntax syntax, Marks marks) {
        this.syntax = syntax;
        SentenceTree tree = syntax.tree();
        for (int token = tree.first(); token < tree.end(); token++) {
            List<Integer> run = marks.at("condition", syntax.tokens(), tree, token);
            if (!run.isEmpty()) {
                add(token, run);
                token = run.get(run.size() - 1);
            }
        }
    }

    private void add(int token, List<Integer> run) {
        SentenceTree tree = syntax.tree();
        int head = run.get(run.size() - 1);
        while (head != tree.root() && tree.isRelated(head, INTRODUCING)) {
            head = tree.head(head);
        }
        boolean gerund = syntax.form(token).equals("without") && tree.relation(head) == Relation.ADVCL;
        if (gerund || head == tree.root() || !tree.isRelated(head, CLAUSE)) {
            return;
        }
        if (run.stream().noneMatch(word -> OPENING.contains(tree.part(word)))) {
            return;
        }
        List<Integer> tokens = new ArrayList<>(syntax.below(head));
        tokens.addAll(run);
        int governs = tree.head(head);
        while (tree.relation(governs) == Relation.ADVMOD && governs != tree.root()) {
            tokens.add(governs);
            governs = tree.head(governs);
        }
        tokens.addAll(beside(token, head, governs));
        boolean only = isOnly(token) || run.size() > 1 && syntax.form(token).equals("only");
        if (isOnly(token)) {
            tokens.add(token - 1);
        }
        String opener = syntax.form(run.get(run.size() - 1));
        list.add(new Condition(head, governs, opener, TEMPORAL.contains(opener) && !only, tokens));
    }

    /** "Provided" may be a clause of its own beside the one that it opens. */
    private List<Integer> beside(int token, int head, int governs) {
        SentenceTree tree = syntax.tree();
        boolean bare = head == token && tree.part(head) == PartOfSpeech.VERB;
        List<Integer> tokens = new ArrayList<>();
        boolean taken = false;
        for (int other : tree.children(governs)) {
            boolean between = other > token && other < head && tree.isRelated(other, CLAUSE);
            boolean behind = bare && !taken && other > head && tree.relation(other) == Relation.ADVCL;
            if (between || behind) {
                tokens.addAll(syntax.below(other));
            }
            taken |= behind;
        }
        return tokens;
    }

    private boolean isOnly(int token) {
        return token > syntax.tree().first() && syntax.form(token - 1).equals("only");
    }

    /** Whether a word stands in what is only a condition. */
    boolean holds(int token) {
        return list.stream()
                .filter(condition -> !condition.temporal())
                .anyMatch(condition -> condition.tokens().contains(token) && condition.governs() != token);
    }

    /**
     * The one that bears on a predicate, or on what completes it.
     *
     * @param future whether the predicate is still to come, so that a time is a condition too
     */
    Optional<Condition> of(int predicate, boolean future) {
        SentenceTree tree = syntax.tree();
        return list.stream()
                .filter(condition -> future || !condition.temporal())
                .filter(condition -> !condition.tokens().contains(predicate))
                .filter(condition -> bearsOn(tree, condition.governs(), predicate))
                .findFirst();
    }

    private static boolean bearsOn(SentenceTree tree, int governs, int predicate) {
        int at = governs;
        while (at != predicate && at != tree.root()) {
            if (tree.relation(at) == Relation.ACL_RELCL || tree.relation(at) == Relation.PARATAXIS) {
                return false;
            }
            if (tree.relation(at) == Relation.CONJ && tree.part(at) == PartOfSpeech.VERB) {
                return false;
            }
            at = tree.head(at);
        }
        if (at == predicate) {
            return true;
        }
        boolean said =
                tree.relation(predicate) == Relation.CCOMP && tree.head(predicate) == governs && governs > predicate;
        if (said) {
            return true;
        }
        at = predicate;
        while (at != governs && at != tree.root() && tree.relation(at) == Relation.XCOMP) {
            at = tree.head(at);
        }
        return at == governs;
    }

    /** "Made its vote dependent on the release": that on which somebody lets another thing hang. */
    Optional<Condition> hinge(int predicate) {
        SentenceTree tree = syntax.tree();
        for (int token : syntax.below(predicate)) {
            boolean on = tree.relation(token) == Relation.OBL && syntax.hasCase(token, HINGES);
            if (on && syntax.depth(token, predicate) <= HINGE_DEPTH) {
                return Optional.of(new Condition(token, predicate, "on", false, syntax.below(token)));
            }
        }
        return Optional.empty();
    }

    /** Its words, without the marks at their ends. */
    static Span span(Syntax syntax, Condition condition) {
        List<Integer> words = condition.tokens().stream()
                .filter(token -> !syntax.isMark(token))
                .toList();
        return syntax.span(words.isEmpty() ? condition.tokens() : words);
    }
}
