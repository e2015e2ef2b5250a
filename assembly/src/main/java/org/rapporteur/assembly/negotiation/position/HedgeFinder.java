package org.rapporteur.assembly.negotiation.position;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.negotiation.sentence.Marks;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Scope;
import org.rapporteur.core.statement.ScopePlace;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Finds the words that keep a distance from what is told: "reportedly", "is said to", "according to one official". */
final class HedgeFinder {

    private static final Set<Relation> BESIDE =
            EnumSet.of(Relation.ADVMOD, Relation.AUX_PASS, Relation.MARK, Relation.AUX, Relation.AMOD);

    private final Syntax syntax;
    private final SentenceTree tree;
    private final Marks marks;

    HedgeFinder(Syntax syntax, Marks marks) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.marks = marks;
    }

    /**
     * Those that bear on a word.
     *
     * @param said the statement that the word stands in
     * @param other whether it is told by another than the holder, of whom "according to" keeps a distance
     */
    Optional<Span> of(int head, Optional<Statement> said, boolean other) {
        Optional<Span> ofCue = said.stream()
                .flatMap(statement -> statement.circumstances().modality().scopes().stream())
                .filter(scope -> scope.kind() == ModalityKind.HEDGED && scope.place() == ScopePlace.CUE)
                .map(Scope::words)
                .findFirst();
        return ofCue.or(() -> beside(head)).or(() -> other ? source(head) : Optional.empty());
    }

    /** "Allegedly wants", "is said to want". */
    private Optional<Span> beside(int head) {
        Set<Integer> above = above(head);
        for (int token = tree.first(); token < tree.end(); token++) {
            List<Integer> run = marks.at("hedge", syntax.tokens(), tree, token);
            boolean bears = run.stream()
                    .anyMatch(word ->
                            above.contains(word) || tree.isRelated(word, BESIDE) && above.contains(tree.head(word)));
            if (bears && !run.contains(head)) {
                return Optional.of(syntax.span(run));
            }
        }
        return Optional.empty();
    }

    /** "According to two people briefed on the talks". */
    private Optional<Span> source(int head) {
        Set<Integer> above = above(head);
        for (int token = tree.first(); token < tree.end(); token++) {
            boolean by = syntax.hasCase(token, Set.of("according"));
            if (by && above.contains(tree.head(token))) {
                return Optional.of(syntax.span(syntax.below(token).stream()
                        .filter(word -> !syntax.isMark(word))
                        .toList()));
            }
        }
        return Optional.empty();
    }

    /** A word and those that it hangs on, as far as they are clauses that complete one another. */
    private Set<Integer> above(int head) {
        Set<Integer> above = new HashSet<>();
        int at = head;
        above.add(at);
        while (at != tree.root()
                && EnumSet.of(Relation.XCOMP, Relation.CCOMP, Relation.CONJ).contains(tree.relation(at))) {
            at = tree.head(at);
            above.add(at);
        }
        return above;
    }
}
