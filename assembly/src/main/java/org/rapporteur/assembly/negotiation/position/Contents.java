package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** What the words of one sentence that say how somebody stands to something say it of. */
final class Contents {

    private static final Set<Relation> COPULA = EnumSet.of(Relation.COP);
    private static final Set<Relation> LEFT_OUT = EnumSet.of(
            Relation.PUNCT,
            Relation.AUX,
            Relation.AUX_PASS,
            Relation.COP,
            Relation.MARK,
            Relation.CC,
            Relation.PARATAXIS,
            Relation.DISCOURSE,
            Relation.VOCATIVE);
    /** "Of leaving", "at leaving": clauses that complete a word and do not only go with it. */
    private static final Set<String> COMPLETING = Set.of("of", "to", "at", "for", "from", "about", "on", "in", "into");

    private static final Set<String> RELATIVES = Set.of("which", "that", "whom", "who");

    private final Syntax syntax;
    private final Conditions conditions;

    Contents(Syntax syntax, Conditions conditions) {
        this.syntax = syntax;
        this.conditions = conditions;
    }

    /** In reading order; none if the sentence leaves it to those before it. */
    List<Integer> of(Trigger trigger) {
        Set<Integer> found = new LinkedHashSet<>(raw(trigger));
        boolean side =
                trigger.words().equals(List.of(trigger.head())) && syntax.hasCase(trigger.head(), Set.of("against"));
        if (!side
                && trigger.sort() != Sort.REFUSAL
                && trigger.sort() != Sort.POSSIBILITY
                && trigger.sort() != Sort.INTENTION
                && trigger.sort() != Sort.OBLIGATION
                && trigger.sort() != Sort.INNER
                && trigger.sort() != Sort.COMMAND) {
            found.removeAll(trigger.words());
        }
        return found.stream().filter(token -> !syntax.isMark(token)).sorted().toList();
    }

    private List<Integer> raw(Trigger trigger) {
        SentenceTree tree = syntax.tree();
        int head = trigger.head();
        if (trigger.sort() == Sort.NOUN) {
            return ofNoun(head);
        }
        if (trigger.sort() == Sort.THING) {
            return ofThing(head);
        }
        boolean whole = trigger.sort() == Sort.OBLIGATION || trigger.sort() == Sort.ABSENCE || syntax.isPassive(head);
        List<Integer> own = complements(head, whole);
        OptionalInt relative = relative(head);
        if (relative.isPresent()) {
            own = Stream.concat(own.stream(), antecedent(relative.getAsInt(), head).stream())
                    .toList();
        }
        boolean side = trigger.sort() == Sort.ADJECTIVE
                && tree.part(head) == PartOfSpeech.NOUN
                && syntax.hasCase(head, Set.of("against"));
        boolean keeps = side
                || trigger.sort() == Sort.REFUSAL
                || trigger.sort() == Sort.POSSIBILITY
                || trigger.sort() == Sort.INTENTION
                || trigger.sort() == Sort.OBLIGATION
                || trigger.sort() == Sort.INNER
                || trigger.sort() == Sort.COMMAND;
        return keeps && tree.part(head) != PartOfSpeech.AUX
                ? Stream.concat(own.stream(), Stream.of(head)).toList()
                : own;
    }

    /** What hangs on a predicate but for its subject, its conditions and what is joined to it. */
    private List<Integer> complements(int head, boolean withSubject) {
        SentenceTree tree = syntax.tree();
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(head)) {
            boolean subject = tree.isRelated(child, Syntax.SUBJECT);
            boolean joined = tree.relation(child) == Relation.CONJ && tree.part(child) == PartOfSpeech.VERB;
            boolean agent = tree.relation(child) == Relation.OBL_AGENT;
            if (subject && !withSubject || joined || agent || tree.isRelated(child, LEFT_OUT) || isAside(child)) {
                continue;
            }
            found.addAll(below(child));
        }
        if (!withSubject && found.isEmpty() && tree.relation(head) == Relation.CONJ) {
            return complements(tree.head(head), false).stream()
                    .filter(token -> !tree.isBelow(token, head))
                    .toList();
        }
        return found;
    }

    private List<Integer> below(int token) {
        return syntax.below(token).stream()
                .filter(word -> !conditions.holds(word))
                .toList();
    }

    /** "Because ...", "although ..." */
    private boolean isAside(int child) {
        SentenceTree tree = syntax.tree();
        if (tree.relation(child) != Relation.ADVCL && tree.relation(child) != Relation.ADVCL_RELCL) {
            return false;
        }
        List<Integer> marks = tree.children(child, EnumSet.of(Relation.MARK));
        boolean purpose =
                syntax.below(child).stream().limit(2).map(syntax::form).toList().equals(List.of("in", "order"));
        return purpose
                || marks.stream().noneMatch(mark -> COMPLETING.contains(syntax.form(mark)))
                        && (!marks.isEmpty() || tree.relation(child) == Relation.ADVCL_RELCL);
    }

    /** The "that" of "a demand that Veldia rejected". */
    private OptionalInt relative(int head) {
        SentenceTree tree = syntax.tree();
        int clause = head;
        while (tree.relation(clause) == Relation.XCOMP || tree.relation(clause) == Relation.CONJ) {
            clause = tree.head(clause);
        }
        if (tree.relation(clause) != Relation.ACL_RELCL) {
            return OptionalInt.empty();
        }
        boolean object = tree.children(head).stream()
                        .anyMatch(child ->
                                RELATIVES.contains(syntax.form(child)) && !tree.isRelated(child, Syntax.SUBJECT))
                || tree.child(head, Syntax.OBJECT).isEmpty()
                        && tree.child(clause, Syntax.SUBJECT).isPresent()
                        && !RELATIVES.contains(
                                syntax.form(tree.child(clause, Syntax.SUBJECT).getAsInt()));
        return object ? OptionalInt.of(clause) : OptionalInt.empty();
    }

    /** What a relative clause describes; of "a demand", set beside a clause, the clause with it. */
    private List<Integer> antecedent(int clause, int head) {
        SentenceTree tree = syntax.tree();
        int noun = tree.head(clause);
        int from = tree.relation(noun) == Relation.APPOS ? tree.head(noun) : noun;
        return syntax.below(from).stream()
                .filter(token -> !tree.isBelow(token, clause) && token != head)
                .toList();
    }

    private List<Integer> ofNoun(int noun) {
        SentenceTree tree = syntax.tree();
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun)) {
            boolean owner = tree.relation(child) == Relation.NMOD_POSS
                    || syntax.hasCase(child, Set.of("by", "from")) && tree.relation(child) == Relation.NMOD;
            if (!owner && !tree.isRelated(child, LEFT_OUT) && !tree.isRelated(child, Syntax.SUBJECT)) {
                found.addAll(below(child));
            }
        }
        int above = tree.head(noun);
        if (tree.isRelated(noun, Syntax.SUBJECT) && tree.child(above, COPULA).isPresent()) {
            syntax.below(above).stream()
                    .filter(token -> !tree.isBelow(token, noun))
                    .forEach(found::add);
        }
        if (tree.child(noun, COPULA).isPresent()) {
            tree.children(noun, Syntax.SUBJECT).forEach(subject -> found.addAll(below(subject)));
        }
        boolean as = tree.relation(noun) == Relation.XCOMP
                || tree.relation(noun) == Relation.OBL && syntax.hasCase(noun, Set.of("as"));
        if (as) {
            tree.children(above, Syntax.OBJECT).forEach(object -> found.addAll(below(object)));
        }
        return found;
    }

    private boolean isParty(int child) {
        return syntax.tree().part(child) == PartOfSpeech.PROPN;
    }

    private List<Integer> ofThing(int head) {
        SentenceTree tree = syntax.tree();
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(head)) {
            if (tree.isRelated(child, Syntax.SUBJECT)
                    || tree.isRelated(child, Syntax.COMPLEMENT)
                    || tree.relation(child) == Relation.ACL
                    || tree.relation(child) == Relation.NMOD && !isParty(child)
                    || tree.relation(child) == Relation.ADVCL && !isAside(child)) {
                found.addAll(below(child));
            }
        }
        int above = tree.head(head);
        boolean named = TriggerFinder.isNamed(syntax, head);
        boolean called = (found.isEmpty() || named)
                && above != head
                && tree.part(above) == PartOfSpeech.VERB
                && (tree.relation(head) == Relation.XCOMP || tree.relation(head) == Relation.OBL || named);
        if (called) {
            tree.children(above, Syntax.OBJECT).forEach(object -> found.addAll(below(object)));
        }
        return found;
    }
}
