package org.rapporteur.language.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Finds the words that name a happening; one word each, the noun where a verb only carries it. */
final class TriggerFinder {

    /** A noun there only says of what sort another is: "the talks venue". */
    private static final Set<Relation> DESCRIBING =
            EnumSet.of(Relation.COMPOUND, Relation.AMOD, Relation.FLAT, Relation.NMOD_DESC);

    private static final Set<Relation> BEHIND =
            EnumSet.of(Relation.COMPOUND_PRT, Relation.ADVMOD, Relation.CASE, Relation.XCOMP, Relation.OBL);
    private static final Set<Relation> CLAUSE = EnumSet.of(Relation.XCOMP, Relation.CCOMP, Relation.OBJ);

    private static final Set<Relation> INTENDED =
            EnumSet.of(Relation.OBJ, Relation.XCOMP, Relation.NSUBJ_PASS, Relation.OBL, Relation.CONJ);

    private final Scene scene;
    private final Arguments arguments;
    private final TriggerLexicon lexicon;

    TriggerFinder(Scene scene, Arguments arguments, TriggerLexicon lexicon) {
        this.scene = scene;
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    /** In reading order. */
    List<Happening> find(SentenceTree tree) {
        List<Happening> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int token = tree.first(); token < tree.end(); token++) {
            at(token).ifPresent(happening -> {
                found.add(happening);
                taken.addAll(decidedBy(happening));
            });
        }
        found.removeIf(happening ->
                taken.contains(happening.token()) || happening.trigger().kind().isEmpty());
        List<Happening> all = List.copyOf(found);
        found.removeIf(happening -> happening.trigger().kind().equals(Optional.of(EventKind.INTENT))
                && all.stream().anyMatch(other -> isIntended(tree, happening, other)));
        return found;
    }

    private Optional<Happening> at(int token) {
        if (isOther(token)) {
            return Optional.empty();
        }
        for (Trigger trigger : lexicon.find(scene.lemma(token), scene.part(token))) {
            OptionalInt last = trigger.particle()
                    .map(particle -> particle(token, particle))
                    .orElse(OptionalInt.of(token));
            if (last.isPresent() && fits(trigger, token)) {
                return Optional.of(new Happening(trigger, token, arguments.carrier(token), last.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** Words that only describe, or are a name: "the talks venue", "March". */
    private boolean isOther(int token) {
        return switch (scene.part(token)) {
            case VERB, ADJ ->
                scene.relation(token) == Relation.AMOD || scene.nameAt(token).isPresent();
            case NOUN ->
                DESCRIBING.contains(scene.relation(token))
                        || scene.nameAt(token).isPresent()
                        || isMonth(token);
            case PROPN -> {
                boolean capital =
                        Character.isUpperCase(scene.tokens().get(token).form().charAt(0));
                yield DESCRIBING.contains(scene.relation(token))
                        || scene.nameAt(token).isPresent()
                        || capital && token != scene.tree(token).first();
            }
            default -> true;
        };
    }

    /** "March", which the tagger may take for a noun. */
    private boolean isMonth(int token) {
        return token != scene.tree(token).first()
                && scene.tokens().get(token).form().equals("March");
    }

    private boolean fits(Trigger trigger, int token) {
        return trigger.conditions().stream().allMatch(condition -> condition.holds(scene, arguments, token));
    }

    private OptionalInt particle(int verb, String particle) {
        SentenceTree tree = scene.tree(verb);
        boolean beside = verb + 1 < tree.end() && scene.lower(verb + 1).equals(particle);
        return beside
                ? OptionalInt.of(verb + 1)
                : tree.children(verb, BEHIND).stream()
                        .mapToInt(Integer::intValue)
                        .filter(child -> child > verb && scene.lower(child).equals(particle))
                        .findFirst();
    }

    /** The nouns by which a line was chosen: of "signed the accord" the accord is no happening of its own. */
    private List<Integer> decidedBy(Happening happening) {
        List<Integer> nouns = new ArrayList<>();
        if (happening.trigger().kind().isEmpty()) {
            return nouns;
        }
        for (Condition condition : happening.trigger().conditions()) {
            for (Condition.Alternative alternative : condition.alternatives()) {
                boolean words = !condition.denied()
                        && alternative.slot().equals("o")
                        && alternative.lemmas().stream().noneMatch(lemma -> lemma.startsWith("@"));
                if (words) {
                    arguments.of(happening.token(), "o").stream()
                            .filter(head -> alternative.lemmas().contains(scene.lemma(head)))
                            .forEach(nouns::add);
                }
            }
        }
        return nouns;
    }

    /** "Vowed to attack": what is intended has a kind of its own. */
    private boolean isIntended(SentenceTree tree, Happening intent, Happening other) {
        boolean said = scene.part(intent.token()) != PartOfSpeech.NOUN;
        return said
                && !other.equals(intent)
                && tree.children(intent.token(), CLAUSE).stream()
                        .anyMatch(clause -> clause == other.token()
                                || tree.head(other.token()) == clause && tree.isRelated(other.token(), INTENDED));
    }
}
