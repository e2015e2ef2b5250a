package org.rapporteur.language.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.coreference.Mention;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.event.Trigger.Slot;
import org.rapporteur.language.grammar.SentenceTree;

/** Finds who takes part in a happening, by where the words for them stand. */
final class Participants {

    private static final Set<Relation> NAMED = EnumSet.of(Relation.APPOS, Relation.FLAT, Relation.NMOD_DESC);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);
    private static final Set<PartOfSpeech> NOMINAL =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM, PartOfSpeech.DET);

    /** From the thing to whoever it belongs to: "the Kestrian draft", "a draft by Kestria". */
    private static final List<String> OWNERS =
            List.of("poss", "adj", "by", "of", "from", "between", "against", "to", "with", "on", "for", "in");

    /** In what a clause says, those whom it is about, the nearest first. */
    private static final List<String> TOWARDS =
            List.of("i", "o", "to", "against", "with", "from", "on", "for", "between", "at", "into", "in");

    private static final int STEPS_MAX = 2;

    private final Scene scene;
    private final Arguments arguments;
    private final Known known;
    private final Concerned concerned;

    Participants(Scene scene, Arguments arguments, Known known) {
        this.scene = scene;
        this.arguments = arguments;
        this.known = known;
        this.concerned = new Concerned(scene);
    }

    /** The parts by the heads of the words for whoever has them. */
    Map<Integer, Part> heads(Happening happening) {
        Map<Integer, Part> found = new TreeMap<>();
        for (Part part : Part.values()) {
            happening.trigger().slots().forEach((slot, given) -> {
                if (given.part() == part) {
                    for (int head : arguments.of(happening.token(), slot)) {
                        joined(head)
                                .forEach(one -> taking(one, slot, given).forEach(who -> found.putIfAbsent(who, part)));
                    }
                }
            });
        }
        found.remove(happening.token());
        boolean several =
                found.values().stream().filter(part -> part == Part.ACTOR).count() > 1;
        found.keySet().removeIf(head -> several && isOwn(happening.token(), head));
        if (!found.containsValue(Part.TARGET)) {
            concerned.of(happening, found.keySet()).ifPresent(who -> found.putIfAbsent(who, Part.TARGET));
        }
        return found;
    }

    /** "Their" in "held their first meeting". */
    private boolean isOwn(int token, int head) {
        return scene.isPronoun(head)
                && scene.tree(token).holds(head)
                && scene.relation(head) == Relation.NMOD_POSS
                && scene.tree(token).head(head) == token;
    }

    /** In reading order. */
    List<Participant> of(Map<Integer, Part> heads) {
        List<Participant> participants = new ArrayList<>();
        Set<Span> spans = new HashSet<>();
        heads.forEach((head, part) -> {
            Span span = Phrase.of(scene, head);
            if (spans.add(span)) {
                participants.add(new Participant(part, span, entity(head)));
            }
        });
        participants.sort((one, other) -> one.span().compareTo(other.span()));
        return participants.stream()
                .filter(one -> participants.stream().noneMatch(other -> isWithin(one, other)))
                .toList();
    }

    private static boolean isWithin(Participant one, Participant other) {
        return one.part() == other.part()
                && other.span().contains(one.span())
                && !other.span().equals(one.span());
    }

    private List<Integer> joined(int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        SentenceTree tree = scene.tree(head);
        tree.children(head, JOINED).stream()
                .filter(child -> NOMINAL.contains(tree.part(child)))
                .forEach(all::add);
        return all;
    }

    /** The one who stands there, if it is somebody; of a thing its owner; and a thing that suffers itself. */
    private List<Integer> taking(int head, String slot, Slot given) {
        if (slot.equals("x") || slot.equals("aim")) {
            return aimedAt(head, STEPS_MAX);
        }
        if (!given.owner() && scene.isWho(head)) {
            return slot.equals("adj") && isLonelyPlace(head) ? List.of() : List.of(head);
        }
        if (given.owner() && scene.isWho(head) && scene.nameAt(head).isPresent()) {
            return List.of(head);
        }
        List<Integer> owners = owners(head);
        boolean suffers = given.part() == Part.TARGET
                && !given.owner()
                && owners.isEmpty()
                && !scene.isTime(head)
                && scene.part(head) == PartOfSpeech.NOUN;
        return suffers ? List.of(head) : owners;
    }

    /** Whom a clause is about: "Kestria" in "threatened to cut the aid to Kestria". */
    private List<Integer> aimedAt(int clause, int steps) {
        List<Integer> things = new ArrayList<>();
        for (String slot : TOWARDS) {
            List<Integer> heads = arguments.of(clause, slot);
            List<Integer> found = who(heads);
            if (!found.isEmpty()) {
                return found;
            }
            things.addAll(heads);
        }
        for (int thing : things) {
            List<Integer> owners = ownersBelow(thing);
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return steps == 0
                ? List.of()
                : arguments.of(clause, "x").stream()
                        .map(next -> aimedAt(next, steps - 1))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /** "The President" in "their demands for freedom from the President". */
    private List<Integer> ownersBelow(int thing) {
        List<Integer> owners = owners(thing);
        return !owners.isEmpty()
                ? owners
                : OWNERS.stream()
                        .flatMap(slot -> arguments.of(thing, slot).stream())
                        .map(this::owners)
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private List<Integer> who(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> joined(head).stream())
                .filter(head -> scene.isWho(head) && !isReflexive(head))
                .toList();
    }

    /** "Its" in "agreed to cut its aid" is no other than who agreed. */
    private boolean isReflexive(int head) {
        return scene.isPronoun(head) && scene.relation(head) == Relation.NMOD_POSS;
    }

    private List<Integer> owners(int thing) {
        for (String slot : OWNERS) {
            List<Integer> owners = who(arguments.of(thing, slot));
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return List.of();
    }

    /** "Geneva" in "Geneva talks", but not "Kestria" in "Kestria-Tolmere talks". */
    private boolean isLonelyPlace(int name) {
        return Places.isLonely(scene, arguments, name);
    }

    /** By a name, by the very words, or by other words of the chain that they are in. */
    private Optional<EntityId> entity(int head) {
        Optional<Mention> mention = scene.chains().headedBy(head).filter(found -> !found.isJoint());
        return scene.nameAt(head)
                .flatMap(name -> known.named(name.span()))
                .or(() -> known.spokenOf(scene.tokens().get(head).span()))
                .or(() -> mention.flatMap(found -> known.spokenOf(found.span())))
                .or(() -> mention.flatMap(Mention::name).flatMap(name -> known.named(name.span())))
                .or(() -> beside(head))
                .or(() -> mention.filter(found -> scene.isPronoun(head)).flatMap(this::ofChain));
    }

    /** "Mira Solen" in "the council's head Mira Solen". */
    private Optional<EntityId> beside(int head) {
        return scene.tree(head).children(head, NAMED).stream()
                .filter(child -> scene.isOf(child, EntityKind.PERSON))
                .flatMap(child -> scene.nameAt(child).stream())
                .flatMap(name -> known.named(name.span()).stream())
                .findFirst();
    }

    private Optional<EntityId> ofChain(Mention pronoun) {
        Mention best = scene.chains().of(pronoun).best();
        return best.name()
                .filter(name -> best.form() == MentionForm.NAME)
                .flatMap(name -> known.named(name.span()))
                .or(() -> known.spokenOf(best.span()));
    }
}
