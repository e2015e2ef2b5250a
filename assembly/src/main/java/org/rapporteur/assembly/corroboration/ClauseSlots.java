package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/**
 * Who does it and to whom it is done, by the tokens that head these phrases.
 *
 * @param subjects of a passive clause those that its "by" names
 * @param objects of a passive clause its subject
 * @param inherited those of both that stand outside the clause: the subject of a verb that is joined to another, the noun
 *     that a relative clause describes
 */
record ClauseSlots(List<Integer> subjects, List<Integer> objects, List<Integer> inherited) {

    static final ClauseSlots NONE = new ClauseSlots(List.of(), List.of(), List.of());

    private static final Set<Relation> ACTIVE = EnumSet.of(Relation.NSUBJ);
    private static final Set<Relation> PASSIVE = EnumSet.of(Relation.NSUBJ_PASS);
    private static final Set<Relation> AGENT = EnumSet.of(Relation.OBL_AGENT);
    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);
    private static final Set<Relation> NAME = EnumSet.of(Relation.FLAT, Relation.COMPOUND);
    private static final Set<Relation> PASSIVE_SIGN = EnumSet.of(Relation.AUX_PASS);
    private static final int DEPTH_MAX = 4;

    static ClauseSlots of(SentenceTree tree, int predicate) {
        List<Integer> inherited = new ArrayList<>();
        List<Integer> active = new ArrayList<>(phrases(tree, predicate, ACTIVE));
        List<Integer> passive = new ArrayList<>(phrases(tree, predicate, PASSIVE));
        boolean bare = active.isEmpty() && passive.isEmpty();
        if (bare || isRelative(tree, active, passive)) {
            boolean undergoes = !passive.isEmpty()
                    || !tree.children(predicate, PASSIVE_SIGN).isEmpty()
                    || tree.relation(predicate) == Relation.ACL && isParticiple(tree, predicate);
            inherited.addAll(outside(tree, predicate));
            (undergoes ? passive : active).addAll(inherited);
        }
        active.addAll(phrases(tree, predicate, AGENT));
        passive.addAll(phrases(tree, predicate, OBJECT));
        return new ClauseSlots(List.copyOf(active), List.copyOf(passive), List.copyOf(inherited));
    }

    /** "Who", "that": the pronoun stands for the noun above. */
    private static boolean isRelative(SentenceTree tree, List<Integer> active, List<Integer> passive) {
        return active.size() + passive.size() == 1
                && tree.part((active.isEmpty() ? passive : active).get(0)) == PartOfSpeech.PRON;
    }

    private static boolean isParticiple(SentenceTree tree, int predicate) {
        return tree.lemma(predicate).length() > 2
                && tree.children(predicate, OBJECT).isEmpty();
    }

    private static List<Integer> outside(SentenceTree tree, int predicate) {
        int at = predicate;
        for (int step = 0; step < DEPTH_MAX && at != tree.root(); step++) {
            Relation relation = tree.relation(at);
            int head = tree.head(at);
            if (relation == Relation.ACL_RELCL || relation == Relation.ACL) {
                return withNames(tree, head);
            }
            if (relation != Relation.CONJ && relation != Relation.ADVCL && relation != Relation.XCOMP) {
                return List.of();
            }
            List<Integer> subject = new ArrayList<>(phrases(tree, head, ACTIVE));
            subject.addAll(phrases(tree, head, PASSIVE));
            if (!subject.isEmpty()) {
                return subject;
            }
            at = head;
        }
        return List.of();
    }

    private static List<Integer> phrases(SentenceTree tree, int predicate, Set<Relation> relations) {
        List<Integer> heads = new ArrayList<>();
        for (int head : tree.children(predicate, relations)) {
            heads.addAll(withNames(tree, head));
            tree.children(head, JOINED).forEach(joined -> heads.addAll(withNames(tree, joined)));
        }
        return heads;
    }

    private static List<Integer> withNames(SentenceTree tree, int head) {
        List<Integer> tokens = new ArrayList<>();
        tokens.add(head);
        tokens.addAll(tree.children(head, NAME));
        return tokens;
    }
}
