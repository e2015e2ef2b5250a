package org.rapporteur.language.coreference;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/**
 * From where to where a mention reaches: what describes the head belongs to it; the preposition before
 * it, what it is joined to by "and" and what hangs on it as on a predicate do not.
 */
final class MentionSpans {

    private static final Set<Relation> BEFORE_THE_HEAD = EnumSet.of(
            Relation.DET,
            Relation.DET_PREDET,
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.NMOD_POSS,
            Relation.NUMMOD,
            Relation.NMOD_DESC,
            Relation.FLAT,
            Relation.NMOD,
            Relation.ACL,
            Relation.APPOS,
            Relation.GOESWITH,
            Relation.NMOD_UNMARKED);

    private static final Set<Relation> BEHIND_THE_HEAD = EnumSet.of(
            Relation.NMOD,
            Relation.ACL_RELCL,
            Relation.ACL,
            Relation.APPOS,
            Relation.FLAT,
            Relation.NMOD_UNMARKED,
            Relation.FIXED,
            Relation.COMPOUND,
            Relation.AMOD,
            Relation.DET,
            Relation.NUMMOD,
            Relation.GOESWITH,
            Relation.NMOD_POSS);

    /** What belongs to a noun but not to a pronoun or a name. */
    private static final Set<Relation> BEHIND_A_NOUN = EnumSet.of(Relation.ADVMOD, Relation.OBL);

    private static final String LOOSE = ",-–—:;.?!…";

    private final Tokens tokens;
    private final SentenceTree tree;

    MentionSpans(Tokens tokens, SentenceTree tree) {
        this.tokens = tokens;
        this.tree = tree;
    }

    /** The first token and the index behind the last. */
    record Reach(int first, int end) {}

    /** What a head alone reaches over. */
    Reach of(int head) {
        int first = head;
        int end = head + 1;
        for (int child : tree.children(head)) {
            if (child < head && BEFORE_THE_HEAD.contains(tree.relation(child))) {
                first = Math.min(first, tree.firstBelow(child));
            } else if (child > head && belongsBehind(child, head)) {
                end = Math.max(end, tree.endBelow(child));
            }
        }
        return trimmed(first, end, head);
    }

    /** What a head reaches over with all that is joined to it. */
    Reach joint(int head) {
        Reach own = of(head);
        int end = own.end();
        for (int child : tree.children(head)) {
            if (tree.relation(child) == Relation.CONJ) {
                end = Math.max(end, of(child).end());
            }
        }
        return new Reach(own.first(), end);
    }

    private boolean belongsBehind(int child, int head) {
        Relation relation = tree.relation(child);
        if (relation == Relation.CASE) {
            return tokens.get(child).form().startsWith("'");
        }
        return BEHIND_THE_HEAD.contains(relation)
                || tree.part(head) == PartOfSpeech.NOUN && BEHIND_A_NOUN.contains(relation);
    }

    private Reach trimmed(int first, int end, int head) {
        int from = first;
        int to = end;
        while (from < head && isLoose(from)) {
            from++;
        }
        while (to > head + 1 && isLoose(to - 1)) {
            to--;
        }
        return new Reach(from, to);
    }

    private boolean isLoose(int token) {
        return LOOSE.contains(tokens.get(token).form());
    }
}
