package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Who a clause is about, and how its verb is said. */
final class Clauses {

    static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER);

    private static final Set<Relation> PASSIVE = EnumSet.of(Relation.NSUBJ_PASS, Relation.AUX_PASS);
    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ);
    private static final Set<Relation> SPOKEN_OF = EnumSet.of(Relation.OBJ, Relation.OBL, Relation.IOBJ);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);
    private static final Set<Relation> NAMING =
            EnumSet.of(Relation.FLAT, Relation.APPOS, Relation.NMOD_DESC, Relation.COMPOUND);

    private static final Set<Relation> SAID =
            EnumSet.of(Relation.AUX, Relation.COP, Relation.ADVMOD, Relation.MARK, Relation.DET);
    private static final Set<String> RELATIVE = Set.of("who", "that", "which");
    private static final Set<String> UNREAL =
            Set.of("would", "could", "should", "might", "may", "can", "if", "whether", "unless");
    private static final int STEPS_MAX = 4;

    private final Scene scene;

    Clauses(Scene scene) {
        this.scene = scene;
    }

    /** Whom a predicate is said of; empty if the clause does not say, or it is no person. */
    List<Span> subjects(int predicate) {
        return subject(predicate, STEPS_MAX).map(this::persons).orElse(List.of());
    }

    private Optional<Integer> subject(int predicate, int steps) {
        SentenceTree tree = scene.tree(predicate);
        OptionalInt own = tree.child(predicate, SUBJECT);
        Relation relation = tree.relation(predicate);
        int above = tree.head(predicate);
        if (own.isPresent() && !RELATIVE.contains(scene.lower(own.getAsInt()))) {
            return Optional.of(own.getAsInt());
        }
        Optional<Integer> antecedent = own.isPresent() ? nameBefore(own.getAsInt()) : Optional.empty();
        if (antecedent.isPresent()) {
            return antecedent;
        }
        if (relation == Relation.ACL_RELCL || relation == Relation.ACL) {
            return Optional.of(above);
        }
        boolean shares = relation == Relation.CONJ || relation == Relation.XCOMP || relation == Relation.ADVCL;
        return own.isEmpty() && shares && above != predicate && steps > 0
                ? subject(above, steps - 1)
                : Optional.empty();
    }

    /** The last token of the name right before "who". */
    private Optional<Integer> nameBefore(int who) {
        int before = scene.lower(who - 1).equals(",") ? who - 2 : who - 1;
        return scene.isBeside(before, who) && scene.personNameAt(before).isPresent()
                ? Optional.of(before)
                : Optional.empty();
    }

    /** The object of a verb, if it is a person. */
    List<Span> objects(int verb) {
        OptionalInt object = scene.tree(verb).child(verb, OBJECT);
        return object.isPresent() ? persons(object.getAsInt()) : List.of();
    }

    /** Whom a verb speaks of by "to": "referred to Solen". */
    List<Span> spokenOf(int verb) {
        SentenceTree tree = scene.tree(verb);
        return tree.children(verb, SPOKEN_OF).stream()
                .filter(child -> tree.relation(child) != Relation.OBL
                        || tree.children(child, CASE).stream()
                                .anyMatch(word -> scene.lower(word).equals("to")))
                .map(this::persons)
                .filter(persons -> !persons.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whose something is: the possessor, or whom "whose" takes up. */
    List<Span> owners(int possessor) {
        if (!scene.lower(possessor).equals("whose")) {
            return persons(possessor);
        }
        SentenceTree tree = scene.tree(possessor);
        int clause = possessor;
        while (tree.relation(clause) != Relation.ACL_RELCL && tree.head(clause) != clause) {
            clause = tree.head(clause);
        }
        return tree.head(clause) == clause ? List.of() : persons(tree.head(clause));
    }

    /** The persons that a noun phrase names or means, those that are joined to it among them. */
    List<Span> persons(int head) {
        List<Span> persons = new ArrayList<>();
        person(head).ifPresent(persons::add);
        for (int joined : scene.tree(head).children(head, JOINED)) {
            person(joined).filter(name -> !persons.contains(name)).ifPresent(persons::add);
        }
        return persons;
    }

    private Optional<Span> person(int head) {
        return scene.personNameAt(head)
                .or(() -> scene.tree(head).children(head, NAMING).stream()
                        .flatMap(child -> scene.personNameAt(child).stream())
                        .findFirst())
                .or(() -> ofApposition(head))
                .or(() -> scene.part(head) == PartOfSpeech.PRON ? scene.person(head) : Optional.empty());
    }

    /** "Solen, a lawyer who heads the board": the clause is about whom the apposition is about. */
    private Optional<Span> ofApposition(int head) {
        SentenceTree tree = scene.tree(head);
        return tree.relation(head) == Relation.APPOS ? scene.personNameAt(tree.head(head)) : Optional.empty();
    }

    boolean isPassive(int verb) {
        SentenceTree tree = scene.tree(verb);
        Relation relation = tree.relation(verb);
        boolean participle =
                relation == Relation.ACL && tree.child(verb, OBJECT).isEmpty();
        return tree.child(verb, PASSIVE).isPresent() || participle;
    }

    /** True if a predicate is said not to hold, or only in thought: "is not", "would be", "if he were". */
    boolean isUnreal(int predicate) {
        return said(predicate, Set.of("not", "n't", "never", "no", "nor", "neither")) && !isOver(predicate)
                || said(predicate, UNREAL);
    }

    /** "No longer". */
    boolean isOver(int predicate) {
        SentenceTree tree = scene.tree(predicate);
        return tree.children(predicate, SAID).stream()
                .anyMatch(child -> scene.lower(child).equals("longer")
                        || scene.lower(child).equals("once"));
    }

    boolean said(int predicate, Set<String> words) {
        return scene.tree(predicate).children(predicate, SAID).stream()
                .anyMatch(child -> words.contains(scene.lower(child)));
    }
}
