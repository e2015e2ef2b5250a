package org.rapporteur.language.grammar;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;

/**
 * Who does what a predicate says: its subject, or the one that it shares with the predicate that it
 * hangs on ("Varga thanked them and left, saying ...").
 */
public final class Subjects {

    private static final Set<Relation> ACTIVE = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_OUTER);
    private static final Set<Relation> PASSIVE = EnumSet.of(Relation.NSUBJ_PASS);
    private static final Set<Relation> PASSIVE_SIGNS = EnumSet.of(Relation.NSUBJ_PASS, Relation.AUX_PASS);
    private static final Set<Relation> AGENT = EnumSet.of(Relation.OBL_AGENT);
    private static final Set<Relation> POSSESSOR = EnumSet.of(Relation.NMOD_POSS);
    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ, Relation.IOBJ);
    private static final Set<Relation> SHARING = EnumSet.of(Relation.CONJ, Relation.ADVCL, Relation.XCOMP);

    private Subjects() {}

    /**
     * The head of the words for whoever does it: the subject of a verb, the agent of a passive, the
     * possessor of a noun ("Varga's claim"). Empty if the sentence does not say.
     *
     * @param predicate a token of the tree's sentence
     */
    public static OptionalInt doerOf(SentenceTree tree, int predicate) {
        if (tree.part(predicate) == PartOfSpeech.NOUN) {
            return tree.child(predicate, POSSESSOR);
        }
        if (tree.part(predicate) != PartOfSpeech.VERB) {
            return OptionalInt.empty();
        }
        if (tree.child(predicate, PASSIVE_SIGNS).isPresent()) {
            return tree.child(predicate, AGENT);
        }
        OptionalInt own = tree.child(predicate, ACTIVE);
        return own.isPresent() ? own : shared(tree, predicate);
    }

    private static OptionalInt shared(SentenceTree tree, int predicate) {
        int above = predicate;
        while (SHARING.contains(tree.relation(above))) {
            boolean ofObject = tree.relation(above) == Relation.XCOMP;
            above = tree.head(above);
            if (ofObject && tree.child(above, OBJECT).isPresent()) {
                return OptionalInt.empty();
            }
            OptionalInt found = tree.child(above, ACTIVE);
            if (found.isEmpty()) {
                found = tree.child(above, PASSIVE);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        boolean describes = tree.relation(above) == Relation.ACL && tree.part(tree.head(above)) != PartOfSpeech.VERB;
        return describes ? OptionalInt.of(tree.head(above)) : OptionalInt.empty();
    }
}
