package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.negotiation.position.Conditions.Condition;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Value;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Marks;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Reads how somebody stands to something off a draft: how strongly, and under which condition. */
final class StanceReader {

    /** Behind so many steps a word is too far down to strengthen what stands above. */
    private static final int NEAR = 2;

    /** A subject of more characters is left out. */
    private static final int SUBJECT_MAX = 60;

    private final Marks marks;

    StanceReader(Marks marks) {
        this.marks = marks;
    }

    /** Whether it is still to come, so that a time is a condition too. */
    static boolean isFuture(Syntax syntax, Draft draft) {
        Sort sort = draft.trigger().sort();
        return sort != Sort.VERB && sort != Sort.NOUN || TriggerFinder.isWilling(syntax, draft.predicate());
    }

    /** What "could" or "would" be done says something only of what is plainly an issue. */
    static boolean needsIssue(Trigger trigger) {
        return trigger.sort() == Sort.POSSIBILITY
                || trigger.sort() == Sort.INTENTION
                || trigger.sort() == Sort.INNER
                || trigger.sort() == Sort.REFUSAL
                || trigger.sort() == Sort.OBLIGATION
                || trigger.sort() == Sort.THING && trigger.words().size() == 1
                || trigger.sort() == Sort.ABSENCE;
    }

    /** Says that one thing hangs on another: "tied its vote to". */
    static boolean hangs(Trigger trigger) {
        return trigger.stance().attitude() == Attitude.ACCEPT_IF;
    }

    /** "Would not return unless": what is given for something, whatever it is about. */
    static boolean isBargain(Draft draft, Optional<Condition> condition) {
        Sort sort = draft.trigger().sort();
        return (sort == Sort.REFUSAL || sort == Sort.INNER)
                && draft.content().size() > 1
                && condition
                        .filter(one -> Set.of("unless", "until", "without", "if", "provided")
                                .contains(one.opener()))
                        .isPresent();
    }

    /** "Wants to thank them", "supports us". */
    boolean isIdle(Syntax syntax, Draft draft) {
        SentenceTree tree = syntax.tree();
        return tree.children(draft.predicate(), EnumSet.of(Relation.XCOMP)).stream()
                .anyMatch(clause -> marks.isAt("idle", syntax.tokens(), tree, clause));
    }

    /** "Supports us", and "has promised", beside a clause that it does not govern. */
    static boolean isEmpty(Syntax syntax, Draft draft) {
        Attitude attitude = draft.trigger().stance().attitude();
        if (draft.content().isEmpty()) {
            return attitude == Attitude.OFFER || attitude == Attitude.WANT;
        }
        boolean withheld = draft.content().stream()
                .anyMatch(token -> Set.of("anonymity", "comment").contains(syntax.lemma(token)));
        return withheld || isOfPersons(syntax, draft);
    }

    private static boolean isOfPersons(Syntax syntax, Draft draft) {
        return !draft.content().isEmpty()
                && draft.content().stream()
                        .allMatch(token ->
                                Set.of("us", "you", "me", "him", "her", "them").contains(syntax.form(token)));
    }

    /** Would give if: accepts under a condition, unless the word is one of offering or of refusing. */
    static Attitude conditioned(Trigger trigger, Attitude attitude, Optional<Condition> condition) {
        if (condition.isEmpty()) {
            return attitude;
        }
        String opener = condition.get().opener();
        boolean offers = trigger.sort() == Sort.VERB || trigger.sort() == Sort.NOUN;
        return switch (attitude) {
            case ACCEPT, OPEN -> Attitude.ACCEPT_IF;
            case OFFER -> offers ? Attitude.OFFER : Attitude.ACCEPT_IF;
            case REJECT ->
                Set.of("unless", "until", "till", "before").contains(opener)
                                && trigger.sort() != Sort.ABSENCE
                                && trigger.sort() != Sort.THING
                        ? Attitude.ACCEPT_IF
                        : attitude;
            case WANT, ACCEPT_IF -> attitude;
        };
    }

    /** "Never", "under no circumstances", "flatly". */
    Value strengthened(Syntax syntax, Draft draft) {
        Value value = draft.trigger().stance();
        List<Integer> clause = syntax.below(draft.predicate()).stream()
                .filter(token -> syntax.depth(token, draft.predicate()) <= NEAR)
                .toList();
        boolean never = marks.isAmong("never", syntax.tokens(), syntax.tree(), clause);
        boolean hard =
                marks.isAmong("hard", syntax.tokens(), syntax.tree(), clause) && value.attitude() == Attitude.WANT;
        if (never && value.attitude() != Attitude.OPEN) {
            return value.atLeast(Strength.RED_LINE);
        }
        return hard ? value.atLeast(Strength.DEMAND) : value;
    }

    /** Of the clause, where it is near: so that the words read as one. */
    private static List<Integer> subject(Syntax syntax, Draft draft) {
        int predicate = draft.predicate();
        return syntax
                .tree()
                .children(predicate, EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ, Relation.EXPL))
                .stream()
                .filter(child -> child < predicate)
                .map(child -> syntax.phrase(child))
                .filter(phrase -> phrase.length() <= SUBJECT_MAX)
                .map(phrase -> syntax.tokens().at(phrase.begin()))
                .filter(first -> syntax.tree().holds(first))
                .toList();
    }

    static Span words(Syntax syntax, Draft draft, Optional<Condition> condition) {
        List<Integer> all = new ArrayList<>(draft.trigger().words());
        all.addAll(
                draft.content().stream().filter(token -> !syntax.isMark(token)).toList());
        syntax.tree().children(draft.predicate(), EnumSet.of(Relation.AUX, Relation.COP, Relation.AUX_PASS)).stream()
                .forEach(all::add);
        subject(syntax, draft).stream().forEach(all::add);
        condition.ifPresent(one -> all.addAll(
                one.tokens().stream().filter(token -> !syntax.isMark(token)).toList()));
        return syntax.span(all);
    }
}
