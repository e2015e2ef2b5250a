package org.rapporteur.assembly.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.assembly.event.JoiningWords.Use;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Token;

/**
 * Who took part besides those that the mention itself names: "included a delegation led by Mira Solen", "was attended
 * by Odo Varga"; and whom titles and descriptions among them stand for, as the story's entities tell.
 */
final class Attendance {

    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ);
    private static final Set<Relation> UNDERGOER = EnumSet.of(Relation.NSUBJ_PASS);
    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ);
    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.ACL, Relation.ACL_RELCL);
    private static final Set<Relation> AGENT = EnumSet.of(Relation.OBL_AGENT, Relation.OBL);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ, Relation.APPOS);
    private static final Set<Relation> AIM = EnumSet.of(Relation.ADVCL, Relation.XCOMP);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<Relation> BEFORE =
            EnumSet.of(Relation.DET, Relation.AMOD, Relation.COMPOUND, Relation.NUMMOD, Relation.NMOD_POSS);
    private static final Set<Relation> BEHIND = EnumSet.of(Relation.FLAT);

    private final Material material;
    private final JoiningWords words;

    Attendance(Material material, JoiningWords words) {
        this.material = material;
        this.words = words;
    }

    /** The same mention with all of them. */
    EventMention complete(EventMention mention) {
        Optional<Grammar> grammar =
                material.wordingOf(mention.provenance().article()).grammar();
        EntitiesByToken entities = material.entitiesIn(mention.provenance().article());
        if (grammar.isEmpty()) {
            return mention;
        }
        HeadFinder heads = new HeadFinder(grammar.get());
        List<Participant> all = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        for (Participant participant : mention.participants()) {
            OptionalInt head = heads.head(participant.span());
            head.ifPresent(found::add);
            all.add(new Participant(
                    participant.part(),
                    participant.span(),
                    participant
                            .entity()
                            .or(() -> head.isEmpty() ? Optional.empty() : entities.first(head.getAsInt()))));
        }
        OptionalInt trigger = heads.head(mention.trigger());
        List<Integer> more = new ArrayList<>();
        trigger.ifPresent(token -> {
            more.addAll(attending(grammar.get().treeOf(token), token));
            more.addAll(sought(grammar.get().treeOf(token), token));
        });
        found.addAll(more);
        found.forEach(head -> more.addAll(leading(grammar.get().treeOf(head), head)));
        for (int head : more) {
            Span span = phrase(grammar.get(), head);
            if (all.stream().noneMatch(known -> known.span().overlaps(span))) {
                all.add(new Participant(Part.ACTOR, span, entities.first(head)));
            }
        }
        return mention.with(all);
    }

    /** Whether its words name only some of those who take part: "also featured Odo Varga". */
    boolean isPartial(EventMention mention) {
        Optional<Grammar> grammar =
                material.wordingOf(mention.provenance().article()).grammar();
        OptionalInt trigger =
                grammar.isEmpty() ? OptionalInt.empty() : new HeadFinder(grammar.get()).head(mention.trigger());
        return trigger.isPresent()
                && !attending(grammar.orElseThrow().treeOf(trigger.getAsInt()), trigger.getAsInt())
                        .isEmpty();
    }

    /** Those whom a meeting includes, or by whom it is attended. */
    private List<Integer> attending(SentenceTree tree, int trigger) {
        if (tree.part(trigger) != PartOfSpeech.NOUN) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        int verb = tree.head(trigger);
        if (tree.isRelated(trigger, SUBJECT) && words.is(Use.INCLUDED, tree, verb)) {
            found.addAll(objects(tree, verb));
        }
        if (tree.isRelated(trigger, UNDERGOER) && words.is(Use.ATTENDED, tree, verb)) {
            found.addAll(agents(tree, verb));
        }
        for (int clause : tree.children(trigger, DESCRIBING)) {
            if (words.is(Use.ATTENDED, tree, clause)) {
                found.addAll(agents(tree, clause));
            }
            if (words.is(Use.INCLUDED, tree, clause)) {
                found.addAll(objects(tree, clause));
            }
        }
        return found;
    }

    /** "Varga" in "will fly to Tolmere to see Varga". */
    private List<Integer> sought(SentenceTree tree, int verb) {
        return tree.children(verb, AIM).stream()
                .filter(clause -> words.is(Use.SEEN, tree, clause))
                .flatMap(clause -> objects(tree, clause).stream())
                .toList();
    }

    private static List<Integer> objects(SentenceTree tree, int verb) {
        return joined(tree, tree.children(verb, OBJECT));
    }

    /** "By Rustem" and no "by Friday". */
    private static List<Integer> agents(SentenceTree tree, int verb) {
        return joined(
                tree,
                tree.children(verb, AGENT).stream()
                        .filter(child -> tree.children(child, CASE).stream()
                                .anyMatch(word -> tree.form(word).equalsIgnoreCase("by")))
                        .toList());
    }

    private static List<Integer> joined(SentenceTree tree, List<Integer> heads) {
        List<Integer> all = new ArrayList<>(heads);
        heads.forEach(head -> all.addAll(tree.children(head, JOINED)));
        return all.stream()
                .filter(head -> tree.part(head) == PartOfSpeech.NOUN || tree.part(head) == PartOfSpeech.PROPN)
                .sorted()
                .toList();
    }

    /** "Mira Solen" of "a delegation led by Mira Solen". */
    private List<Integer> leading(SentenceTree tree, int delegation) {
        return tree.children(delegation, DESCRIBING).stream()
                .filter(clause -> words.is(Use.LED, tree, clause))
                .flatMap(clause -> agents(tree, clause).stream())
                .toList();
    }

    /** A head with the words right before and behind that are one name or one title with it. */
    private static Span phrase(Grammar grammar, int head) {
        SentenceTree tree = grammar.treeOf(head);
        int first = head;
        while (first > tree.first() && isBefore(tree, first - 1, head)) {
            first--;
        }
        int last = head;
        while (last + 1 < tree.end() && tree.head(last + 1) == head && tree.isRelated(last + 1, BEHIND)) {
            last++;
        }
        Token begin = grammar.tokens().get(first);
        return new Span(begin.span().begin(), grammar.tokens().get(last).span().end());
    }

    private static boolean isBefore(SentenceTree tree, int token, int head) {
        return token != head
                && tree.isBelow(token, head)
                && (tree.head(token) != head || tree.isRelated(token, BEFORE));
    }
}
