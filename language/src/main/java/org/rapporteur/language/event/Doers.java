package org.rapporteur.language.event;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/**
 * Who does what a verb says, and to whom: through passives, relative clauses, participles, and verbs that are joined
 * or complete one another.
 */
final class Doers {

    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_OUTER);
    private static final Set<Relation> PASSIVE_SUBJECT = EnumSet.of(Relation.NSUBJ_PASS);
    private static final Set<Relation> PASSIVE = EnumSet.of(Relation.NSUBJ_PASS, Relation.AUX_PASS);
    private static final Set<Relation> AGENT = EnumSet.of(Relation.OBL_AGENT);
    private static final Set<Relation> OBLIQUE = EnumSet.of(Relation.OBL, Relation.OBL_AGENT);
    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ);
    /** "Him" in "asked him to go". */
    private static final Set<Relation> TOLD = EnumSet.of(Relation.OBJ, Relation.IOBJ);

    private static final Set<Relation> AUXILIARY = EnumSet.of(Relation.AUX);
    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.ACL, Relation.ACL_RELCL, Relation.ADVCL_RELCL);
    private static final Set<Relation> NAMING = EnumSet.of(Relation.FLAT, Relation.COMPOUND);
    private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whom");
    private static final int STEPS_MAX = 5;

    private final Scene scene;

    Doers(Scene scene) {
        this.scene = scene;
    }

    /** The heads of the words for whoever does it; empty if the sentence does not say. */
    List<Integer> subjects(int verb) {
        if (isPassive(verb)) {
            return agents(verb);
        }
        OptionalInt doer = doer(verb, STEPS_MAX);
        return doer.isEmpty() ? List.of() : List.of(doer.getAsInt());
    }

    /** The heads of the words for whom or what it is done to. */
    List<Integer> objects(int verb) {
        SentenceTree tree = scene.tree(verb);
        if (isPassive(verb)) {
            OptionalInt undergoer = undergoer(verb, STEPS_MAX);
            return undergoer.isEmpty() ? List.of() : List.of(undergoer.getAsInt());
        }
        List<Integer> own = tree.children(verb, OBJECT);
        if (!own.isEmpty()) {
            return own.stream().map(this::antecedent).toList();
        }
        boolean gap = tree.relation(verb) == Relation.ACL_RELCL
                && tree.child(verb, SUBJECT).isPresent()
                && !isRelative(tree.child(verb, SUBJECT).getAsInt());
        return gap ? List.of(tree.head(verb)) : List.of();
    }

    boolean isPassive(int verb) {
        SentenceTree tree = scene.tree(verb);
        if (tree.child(verb, PASSIVE).isPresent()) {
            return true;
        }
        boolean bare = isParticiple(verb)
                && tree.child(verb, SUBJECT).isEmpty()
                && tree.child(verb, AUXILIARY).isEmpty()
                && tree.child(verb, OBJECT).isEmpty();
        return bare
                && switch (tree.relation(verb)) {
                    case ACL -> true;
                    case ADVCL -> !agents(verb).isEmpty();
                    case CONJ -> isPassive(tree.head(verb));
                    default -> false;
                };
    }

    private boolean isParticiple(int verb) {
        String form = scene.lower(verb);
        return !form.endsWith("ing") && !form.endsWith("s") && !form.equals(scene.lemma(verb));
    }

    private List<Integer> agents(int verb) {
        SentenceTree tree = scene.tree(verb);
        List<Integer> marked = tree.children(verb, AGENT).stream()
                .filter(child -> scene.preposition(child).equals("by"))
                .toList();
        return !marked.isEmpty()
                ? marked
                : tree.children(verb, OBLIQUE).stream()
                        .filter(child -> scene.preposition(child).equals("by") && scene.isWho(child))
                        .toList();
    }

    private OptionalInt doer(int verb, int steps) {
        SentenceTree tree = scene.tree(verb);
        OptionalInt own = ownSubject(tree, verb);
        if (own.isPresent()) {
            return OptionalInt.of(antecedent(own.getAsInt()));
        }
        int above = tree.head(verb);
        if (steps == 0 || above == verb) {
            return OptionalInt.empty();
        }
        return switch (tree.relation(verb)) {
            case ACL, ACL_RELCL -> ofNoun(above, verb, steps - 1);
            case CONJ, ADVCL ->
                scene.part(above) == PartOfSpeech.VERB || hasSubject(above)
                        ? subjectOf(above, steps - 1)
                        : OptionalInt.empty();
            case XCOMP -> {
                OptionalInt object = tree.child(above, TOLD);
                yield object.isPresent() && scene.isWho(object.getAsInt())
                        ? OptionalInt.of(antecedent(object.getAsInt()))
                        : subjectOf(above, steps - 1);
            }
            case CCOMP ->
                scene.lower(verb).endsWith("ing") || hasGerund(tree, verb)
                        ? subjectOf(above, steps - 1)
                        : OptionalInt.empty();
            default -> OptionalInt.empty();
        };
    }

    /** "Having leaked" in "he denied having leaked it". */
    private boolean hasGerund(SentenceTree tree, int verb) {
        return tree.children(verb, AUXILIARY).stream()
                .anyMatch(child -> scene.lower(child).endsWith("ing"));
    }

    /** Of several the last before the verb: "Kestrian leader" and "Mira Solen" may both hang there. Or one that a later verb has. */
    private static OptionalInt ownSubject(SentenceTree tree, int verb) {
        List<Integer> own = tree.children(verb, SUBJECT);
        if (!own.isEmpty()) {
            return OptionalInt.of(own.stream()
                    .filter(subject -> subject < verb)
                    .reduce((one, next) -> next)
                    .orElse(own.get(0)));
        }
        return tree.children(verb, EnumSet.of(Relation.CONJ)).stream()
                .flatMap(joined -> tree.children(joined, SUBJECT).stream())
                .mapToInt(Integer::intValue)
                .filter(subject -> subject < verb)
                .findFirst();
    }

    private boolean hasSubject(int predicate) {
        return scene.tree(predicate).child(predicate, SUBJECT).isPresent();
    }

    private OptionalInt subjectOf(int predicate, int steps) {
        OptionalInt undergoer = scene.tree(predicate).child(predicate, PASSIVE_SUBJECT);
        return undergoer.isPresent() ? OptionalInt.of(antecedent(undergoer.getAsInt())) : doer(predicate, steps);
    }

    /** "The envoys meeting today" meet; in "a plan to meet" it is whose plan it is, or who has it. */
    private OptionalInt ofNoun(int noun, int verb, int steps) {
        boolean infinitive = scene.lower(verb).equals(scene.lemma(verb)) && scene.relation(verb) == Relation.ACL;
        if (!infinitive || scene.isWho(noun)) {
            return OptionalInt.of(noun);
        }
        SentenceTree tree = scene.tree(noun);
        OptionalInt owner = tree.child(noun, EnumSet.of(Relation.NMOD_POSS));
        if (owner.isPresent()) {
            return owner;
        }
        boolean object = tree.relation(noun) == Relation.OBJ;
        return object ? subjectOf(tree.head(noun), steps) : OptionalInt.empty();
    }

    private OptionalInt undergoer(int verb, int steps) {
        SentenceTree tree = scene.tree(verb);
        OptionalInt own = tree.child(verb, PASSIVE_SUBJECT);
        if (own.isPresent()) {
            return OptionalInt.of(antecedent(own.getAsInt()));
        }
        if (DESCRIBING.contains(tree.relation(verb))) {
            return OptionalInt.of(tree.head(verb));
        }
        boolean shares = steps > 0
                && (tree.relation(verb) == Relation.CONJ
                        || tree.relation(verb) == Relation.XCOMP
                        || tree.relation(verb) == Relation.ADVCL);
        return shares ? subjectOrUndergoer(tree.head(verb), steps - 1) : OptionalInt.empty();
    }

    private OptionalInt subjectOrUndergoer(int above, int steps) {
        return isPassive(above) ? undergoer(above, steps) : doer(above, steps);
    }

    /** Whom "who" takes up; of other words themselves. */
    private int antecedent(int head) {
        if (!isRelative(head)) {
            return head;
        }
        SentenceTree tree = scene.tree(head);
        OptionalInt named = nameBefore(tree, head);
        if (named.isPresent()) {
            return named.getAsInt();
        }
        int at = head;
        while (at != tree.root() && tree.relation(at) != Relation.ACL_RELCL) {
            at = tree.head(at);
        }
        return tree.relation(at) == Relation.ACL_RELCL ? tree.head(at) : head;
    }

    /** The head of a name right before "who". */
    private OptionalInt nameBefore(SentenceTree tree, int who) {
        int before = who - 1;
        if (before > tree.first() && scene.lower(before).equals(",")) {
            before--;
        }
        boolean named = before >= tree.first()
                && !scene.lower(who).equals("that")
                && scene.nameAt(before).isPresent();
        if (!named) {
            return OptionalInt.empty();
        }
        while (isPartOfName(tree, before) && tree.head(before) < who) {
            before = tree.head(before);
        }
        return OptionalInt.of(before);
    }

    /** "Varga" in "Odo Varga", "Pelm" in "the bishop of Pelm". */
    private boolean isPartOfName(SentenceTree tree, int token) {
        return tree.isRelated(token, NAMING)
                || tree.relation(token) == Relation.NMOD
                        && scene.preposition(token).equals("of");
    }

    private boolean isRelative(int head) {
        return scene.part(head) == PartOfSpeech.PRON && RELATIVE.contains(scene.lower(head));
    }
}
