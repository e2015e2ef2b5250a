package org.rapporteur.language.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/**
 * What stands with a word that names a happening. The dependents go by short names: {@code s} who does it,
 * {@code o} to whom or what, {@code i} whom it is given, {@code x} the clause that completes it,
 * {@code to-do} one without a subject, {@code poss} whose
 * it is, {@code adj} the names before a noun, {@code mod} any word before it, {@code v} the verb that a noun stands
 * with, {@code aim} the clause that tells what it is for, {@code o2} a second object; any
 * other name is a preposition.
 */
final class Arguments {

    private static final Set<Relation> GIVEN = EnumSet.of(Relation.IOBJ);
    private static final Set<Relation> CLAUSE = EnumSet.of(Relation.XCOMP, Relation.CCOMP);
    private static final Set<Relation> COMPLETED = EnumSet.of(Relation.XCOMP);
    private static final Set<Relation> AIM = EnumSet.of(Relation.ADVCL, Relation.ACL);
    private static final Set<String> PLACED =
            Set.of("between", "in", "at", "near", "outside", "inside", "on", "among", "across");
    private static final Set<Relation> POSSESSOR = EnumSet.of(Relation.NMOD_POSS);
    private static final Set<Relation> BESIDE =
            EnumSet.of(Relation.AMOD, Relation.COMPOUND, Relation.NUMMOD, Relation.NMOD_DESC);
    private static final Set<Relation> WITHIN = EnumSet.of(
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.FLAT,
            Relation.NMOD,
            Relation.NMOD_DESC,
            Relation.NMOD_UNMARKED,
            Relation.CONJ,
            Relation.NMOD_POSS,
            Relation.DEP);
    private static final Set<Relation> PHRASES =
            EnumSet.of(Relation.OBL, Relation.OBL_AGENT, Relation.NMOD, Relation.OBL_UNMARKED);
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ);
    private static final Set<Relation> COMPOUND = EnumSet.of(Relation.COMPOUND);
    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.NMOD, Relation.NMOD_DESC, Relation.OBL);
    private static final Set<Relation> GOVERNED = EnumSet.of(
            Relation.OBJ, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBL, Relation.OBL_AGENT, Relation.IOBJ);

    private final Scene scene;
    private final EventWords words;
    private final Doers doers;

    Arguments(Scene scene, EventWords words) {
        this.scene = scene;
        this.words = words;
        this.doers = new Doers(scene);
    }

    EventWords words() {
        return words;
    }

    /** The heads of what stands there, in reading order, of coordinations the first. */
    List<Integer> of(int token, String slot) {
        SentenceTree tree = scene.tree(token);
        return switch (slot) {
            case "s" -> subjects(token);
            case "o" -> scene.part(token) == PartOfSpeech.VERB ? doers.objects(token) : List.of();
            case "i" -> tree.children(token, GIVEN);
            case "x" -> tree.children(token, CLAUSE);
            case "poss" -> tree.children(token, POSSESSOR);
            case "adj" -> namesBefore(token);
            case "mod" -> tree.children(token, BESIDE);
            case "v" -> governors(token);
            case "to-do" -> tree.children(token, COMPLETED);
            case "aim" -> aims(token);
            case "o2" -> of(token, "o").stream().skip(1).toList();
            default -> phrases(token, slot);
        };
    }

    /**
     * The verb that a noun happens by: "held" in "held talks", "began" in "the talks began", "launched" in "a raid
     * launched on Monday".
     */
    OptionalInt carrier(int noun) {
        if (scene.part(noun) == PartOfSpeech.VERB) {
            return OptionalInt.empty();
        }
        SentenceTree tree = scene.tree(noun);
        int top = shell(noun);
        int verb = tree.head(top);
        boolean object = tree.relation(top) == Relation.OBJ || tree.relation(top) == Relation.NSUBJ_PASS;
        if (object && words.carries(scene.lemma(verb))) {
            return OptionalInt.of(verb);
        }
        OptionalInt taking = takingPlace(tree, top);
        if (taking.isPresent()) {
            return taking;
        }
        return tree.children(top, EnumSet.of(Relation.ACL, Relation.ACL_RELCL)).stream()
                .mapToInt(Integer::intValue)
                .filter(clause -> words.carries(scene.lemma(clause))
                        && doers.objects(clause).contains(top))
                .findFirst();
    }

    /** "Began" in "the talks began", "open" in "the talks are due to open". */
    private OptionalInt takingPlace(SentenceTree tree, int noun) {
        if (tree.relation(noun) != Relation.NSUBJ && tree.relation(noun) != Relation.NSUBJ_PASS) {
            return OptionalInt.empty();
        }
        int verb = tree.head(noun);
        if (words.takesPlace(scene.lemma(verb))) {
            return OptionalInt.of(verb);
        }
        return tree.children(verb, COMPLETED).stream()
                .mapToInt(Integer::intValue)
                .filter(clause -> words.takesPlace(scene.lemma(clause))
                        || words.carries(scene.lemma(clause)) && doers.isPassive(clause))
                .findFirst();
    }

    /** "To demand elections" in "marched to demand elections". */
    private List<Integer> aims(int token) {
        List<Integer> found = new ArrayList<>(scene.tree(token).children(token, AIM));
        carrier(token).ifPresent(verb -> found.addAll(scene.tree(token).children(verb, AIM)));
        return found.stream()
                .filter(clause -> clause > token && scene.part(clause) == PartOfSpeech.VERB)
                .toList();
    }

    /** "Round" for "talks" in "a round of talks"; else the noun itself, or the first of those that it is joined to. */
    int shell(int noun) {
        SentenceTree tree = scene.tree(noun);
        int top = noun;
        if (tree.relation(top) == Relation.CONJ && scene.part(tree.head(top)) != PartOfSpeech.VERB) {
            top = tree.head(top);
        }
        while (tree.relation(top) == Relation.NMOD
                && scene.preposition(top).equals("of")
                && words.isShell(scene.lemma(tree.head(top)))) {
            top = tree.head(top);
        }
        return top;
    }

    private List<Integer> subjects(int token) {
        if (scene.part(token) == PartOfSpeech.VERB || scene.part(token) == PartOfSpeech.ADJ) {
            return Stream.concat(doers.subjects(token).stream(), listedBefore(token).stream())
                    .toList();
        }
        OptionalInt carrier = carrier(token);
        return carrier.isEmpty()
                ? List.of()
                : doers.subjects(carrier.getAsInt()).stream()
                        .filter(subject -> subject != shell(token))
                        .toList();
    }

    /** In a long list of who acts a tree may hang the first on the verb as it would before a noun. */
    private List<Integer> listedBefore(int verb) {
        SentenceTree tree = scene.tree(verb);
        return scene.part(verb) != PartOfSpeech.VERB
                        || tree.children(verb, SUBJECT).isEmpty()
                ? List.of()
                : tree.children(verb, COMPOUND).stream()
                        .filter(child -> child < verb)
                        .flatMap(child -> Stream.concat(Stream.of(child), named(tree, child)))
                        .filter(scene::isWho)
                        .limit(1)
                        .toList();
    }

    /** "Mira Solen" in "Minister Mira Solen". */
    private Stream<Integer> named(SentenceTree tree, int office) {
        return tree.children(office, DESCRIBING).stream()
                .filter(child -> scene.isOf(child, EntityKind.PERSON)
                        && scene.preposition(child).isEmpty());
    }

    private List<Integer> governors(int noun) {
        SentenceTree tree = scene.tree(noun);
        List<Integer> found = new ArrayList<>();
        carrier(noun).ifPresent(found::add);
        int top = shell(noun);
        if (GOVERNED.contains(tree.relation(top)) && !found.contains(tree.head(top))) {
            found.add(tree.head(top));
        }
        return found;
    }

    private List<Integer> phrases(int token, String preposition) {
        Set<Integer> found = new LinkedHashSet<>(own(token, preposition));
        if (scene.part(token) == PartOfSpeech.VERB) {
            return List.copyOf(found);
        }
        int top = shell(token);
        if (top != token) {
            found.addAll(own(top, preposition));
        }
        OptionalInt carrier = carrier(token);
        boolean ofCarrier = carrier.isPresent()
                && (PLACED.contains(preposition)
                        || !words.takesPlace(scene.lemma(carrier.getAsInt()))
                        || scene.relation(top) == Relation.OBJ);
        if (ofCarrier) {
            found.addAll(own(carrier.getAsInt(), preposition));
        }
        found.remove(token);
        return List.copyOf(found);
    }

    private List<Integer> own(int token, String preposition) {
        SentenceTree tree = scene.tree(token);
        return Stream.concat(
                        tree.children(token, PHRASES).stream(),
                        tree.children(token, SUBJECT).stream().flatMap(subject -> across(tree, subject, token)))
                .filter(child -> scene.preposition(child).equals(preposition))
                .toList();
    }

    /** What a tree hangs on the subject although it stands behind the verb: no arc of a sound tree crosses that way. */
    private static Stream<Integer> across(SentenceTree tree, int subject, int verb) {
        return subject < verb
                ? tree.children(subject, DESCRIBING).stream().filter(child -> child > verb)
                : Stream.empty();
    }

    /** Names before a noun, each once, by its last token: "Kestrian" and "Tolmeran" in "Kestrian-Tolmeran talks". */
    private List<Integer> namesBefore(int noun) {
        SentenceTree tree = scene.tree(noun);
        List<Integer> found = new ArrayList<>();
        for (int token = tree.firstBelow(noun); token < noun; token++) {
            boolean ends =
                    scene.nameAt(token).isPresent() && !scene.nameAt(token).equals(scene.nameAt(token + 1));
            if ((ends || scene.isHyphened(token)) && isBefore(tree, token, noun)) {
                found.add(token);
            }
        }
        return found;
    }

    /** Whether a token describes a noun without being its possessor or in a phrase behind a preposition. */
    private boolean isBefore(SentenceTree tree, int token, int noun) {
        int at = token;
        while (at != noun) {
            boolean owns = tree.relation(at) == Relation.NMOD_POSS && tree.head(at) == noun;
            if (owns
                    || at == tree.root()
                    || !WITHIN.contains(tree.relation(at))
                    || !scene.preposition(at).isEmpty()) {
                return false;
            }
            at = tree.head(at);
        }
        return true;
    }
}
