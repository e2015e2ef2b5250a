package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/**
 * Gives a role to whom a clause says it of: "Solen is the envoy", "she became envoy", "was named envoy",
 * "resigned as envoy", "in her time as envoy".
 */
final class Predicates {

    private static final Set<Relation> COPULA = EnumSet.of(Relation.COP);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE, Relation.MARK);
    private static final Set<Relation> POSSESSOR = EnumSet.of(Relation.NMOD_POSS);
    private static final Set<Relation> OF_VERB = EnumSet.of(
            Relation.XCOMP,
            Relation.OBJ,
            Relation.IOBJ,
            Relation.OBL,
            Relation.OBL_UNMARKED,
            Relation.ADVCL,
            Relation.CCOMP,
            Relation.ADVMOD);

    /** "Not the first mayor" is a mayor. */
    private static final Set<String> ORDER = Set.of("first", "only", "last", "second", "third");

    private static final Set<String> PAST = Set.of("was", "were");
    private static final Set<String> TO_COME = Set.of("will", "'ll", "to");

    private final Scene scene;
    private final RoleWords words;
    private final Clauses clauses;

    Predicates(Scene scene, RoleWords words) {
        this.scene = scene;
        this.words = words;
        this.clauses = new Clauses(scene);
    }

    Claim of(RolePhrase phrase) {
        SentenceTree tree = scene.tree(phrase.head());
        int head = phrase.head();
        if (tree.child(head, COPULA).isPresent()) {
            return copula(phrase);
        }
        int above = tree.head(head);
        if (above == head) {
            return Claim.NONE;
        }
        if (Clauses.SUBJECT.contains(tree.relation(head))
                && tree.child(above, COPULA).isPresent()) {
            return claim(clauses.isUnreal(above) ? List.of() : nameAt(above), Optional.empty(), above);
        }
        boolean as = tree.children(head, CASE).stream()
                .anyMatch(child -> scene.lower(child).equals("as"));
        boolean predicate = tree.part(above) == PartOfSpeech.VERB
                || tree.child(above, COPULA).isPresent();
        if (OF_VERB.contains(tree.relation(head)) && predicate) {
            return ofVerb(phrase, above, as);
        }
        return as ? ofNoun(above, head) : Claim.NONE;
    }

    /** What a relative clause says is said in passing. */
    private Claim claim(List<Span> holders, Optional<RoleStatus> status, int predicate) {
        return new Claim(holders, status, predicate, scene.relation(predicate) != Relation.ACL);
    }

    private List<Span> nameAt(int token) {
        return scene.personNameAt(token).map(List::of).orElse(List.of());
    }

    private Claim copula(RolePhrase phrase) {
        int head = phrase.head();
        boolean oneOfSeveral = ORDER.contains(scene.lower(phrase.first()));
        if (clauses.isUnreal(head) && !oneOfSeveral) {
            return Claim.NONE;
        }
        Optional<RoleStatus> status = Optional.empty();
        if (clauses.isOver(head) || clauses.said(head, PAST)) {
            status = Optional.of(RoleStatus.FORMER);
        } else if (clauses.said(head, TO_COME)) {
            status = Optional.of(RoleStatus.FUTURE);
        }
        return claim(clauses.subjects(head), status, head);
    }

    private Claim ofVerb(RolePhrase phrase, int verb, boolean as) {
        String lemma = scene.lemma(verb);
        if (clauses.isUnreal(verb)) {
            return Claim.NONE;
        }
        Optional<RoleStatus> toCome =
                clauses.said(verb, Set.of("will", "'ll")) ? Optional.of(RoleStatus.FUTURE) : Optional.empty();
        if (words.has("become", lemma)) {
            return claim(clauses.subjects(verb), toCome, verb);
        }
        if (words.has("appoint", lemma)) {
            List<Span> holders = clauses.isPassive(verb) ? clauses.subjects(verb) : clauses.objects(verb);
            return claim(holders, toCome, verb);
        }
        if (!as) {
            return Claim.NONE;
        }
        if (words.has("leave", lemma)) {
            List<Span> objects = clauses.objects(verb);
            return claim(objects.isEmpty() ? clauses.subjects(verb) : objects, Optional.of(RoleStatus.FORMER), verb);
        }
        if (words.has("refer", lemma)) {
            return claim(notOfThemselves(verb, clauses.spokenOf(verb)), Optional.empty(), verb);
        }
        boolean described = !words.has("serve", lemma) && !clauses.objects(verb).isEmpty() && phrase.isLabel();
        if (described) {
            return claim(notOfThemselves(verb, clauses.objects(verb)), Optional.empty(), verb);
        }
        boolean past = words.has("serve", lemma) && scene.lower(verb).endsWith("ed");
        return claim(
                clauses.isPassive(verb) && !words.has("serve", lemma) ? List.of() : clauses.subjects(verb),
                past ? Optional.of(RoleStatus.FORMER) : toCome,
                verb);
    }

    /**
     * "Solen met Varga and referred to him as a hawk": "him" is another than she, whatever its chain says: the
     * only other person whom the sentence names before. Without one it is whom the chain says, but never she.
     */
    private List<Span> notOfThemselves(int verb, List<Span> described) {
        List<Span> subjects = clauses.subjects(verb);
        int first = scene.tree(verb).first();
        boolean themselves =
                described.stream().anyMatch(one -> subjects.stream().anyMatch(two -> scene.isSameName(one, two)));
        boolean here = described.stream().anyMatch(one -> scene.tokens().at(one.begin()) >= first);
        if (!themselves && (here || subjects.isEmpty())) {
            return described;
        }
        List<Span> others = new ArrayList<>();
        for (int token = first; token < verb; token++) {
            scene.personNameAt(token)
                    .filter(name -> subjects.stream().noneMatch(subject -> scene.isSameName(name, subject)))
                    .filter(name -> others.stream().noneMatch(other -> scene.isSameName(name, other)))
                    .ifPresent(others::add);
        }
        return others.size() == 1 ? others : themselves ? List.of() : described;
    }

    /** "Her time as envoy", "with Solen as envoy". */
    private Claim ofNoun(int noun, int head) {
        OptionalInt possessor = scene.tree(noun).child(noun, POSSESSOR);
        List<Span> holders = possessor.isPresent() ? clauses.owners(possessor.getAsInt()) : nameAt(noun);
        return new Claim(holders, Optional.empty(), head, false);
    }
}
