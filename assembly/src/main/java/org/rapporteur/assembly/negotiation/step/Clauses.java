package org.rapporteur.assembly.negotiation.step;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Which words belong to a clause: those below its verb, without the clauses that hang on it. */
final class Clauses {

    private static final Set<Relation> OTHER_CLAUSE = EnumSet.of(
            Relation.PARATAXIS,
            Relation.CCOMP,
            Relation.ACL_RELCL,
            Relation.ADVCL_RELCL,
            Relation.LIST,
            Relation.CSUBJ);
    private static final Set<Relation> PLACE = EnumSet.of(Relation.OBL, Relation.OBL_UNMARKED);

    private Clauses() {}

    /** The clause, and for a time the words that announce it: "plans on Friday to go". */
    static Set<Integer> reach(SentenceTree tree, Verbs verbs, int token, Set<Integer> clause) {
        Set<Integer> all = new HashSet<>(clause);
        if (tree.relation(token) == Relation.XCOMP && verbs.isTo(token)) {
            tree.children(tree.head(token), PLACE).forEach(child -> all.addAll(whole(tree, child)));
        }
        return all;
    }

    /** The words of a clause without those of others that hang on it. */
    static Set<Integer> clause(SentenceTree tree, Verbs verbs, int token) {
        Set<Integer> all = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(token));
        while (!open.isEmpty()) {
            int at = open.poll();
            all.add(at);
            for (int child : tree.children(at)) {
                if (!isOtherClause(tree, verbs, child, at == token)) {
                    open.add(child);
                }
            }
        }
        return all;
    }

    static boolean isOtherClause(SentenceTree tree, Verbs verbs, int child, boolean direct) {
        Relation relation = tree.relation(child);
        boolean joined = relation == Relation.CONJ
                && verbs.isVerb(child)
                && (direct || !verbs.subjects(child).isEmpty());
        boolean beside = relation == Relation.ADVCL && !verbs.isTo(child);
        return joined || beside || OTHER_CLAUSE.contains(relation);
    }

    /** Without what describes its nouns: "the vote planned for Friday" was not moved to Friday. */
    static Set<Integer> plain(SentenceTree tree, Set<Integer> clause) {
        Set<Integer> all = new TreeSet<>(clause);
        clause.stream()
                .filter(word -> tree.relation(word) == Relation.ACL || tree.relation(word) == Relation.AMOD)
                .forEach(word -> all.removeAll(whole(tree, word)));
        return all;
    }

    /** All below it but the clauses that are joined to it: with those that describe its nouns. */
    static Set<Integer> wide(SentenceTree tree, Verbs verbs, int token) {
        Set<Integer> all = new TreeSet<>(whole(tree, token));
        for (int child : tree.children(token)) {
            Relation relation = tree.relation(child);
            boolean joined = relation == Relation.CONJ && verbs.isVerb(child);
            boolean beside = relation == Relation.ADVCL
                    && !tree.children(child, Verbs.SUBJECT).isEmpty()
                    && verbs.isVerb(child);
            if (joined || beside || relation == Relation.PARATAXIS || relation == Relation.CCOMP) {
                all.removeAll(whole(tree, child));
            }
        }
        return all;
    }

    static Set<Integer> whole(SentenceTree tree, int token) {
        Set<Integer> all = new TreeSet<>();
        for (int at = tree.firstBelow(token); at < tree.endBelow(token); at++) {
            if (tree.isBelow(at, token)) {
                all.add(at);
            }
        }
        return all;
    }

    static boolean isBelow(SentenceTree tree, int token, int above) {
        return token >= tree.firstBelow(above) && token < tree.endBelow(above) && tree.isBelow(token, above);
    }

    static boolean isBelowOtherVerb(SentenceTree tree, int word, int token) {
        int at = word;
        while (at != token && at != tree.root()) {
            at = tree.head(at);
            if (at != token && tree.part(at) == PartOfSpeech.VERB) {
                return true;
            }
        }
        return false;
    }
}
