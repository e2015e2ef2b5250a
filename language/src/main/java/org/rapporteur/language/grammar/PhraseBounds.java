package org.rapporteur.language.grammar;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.token.Tokens;

/**
 * From where to where the phrase of a head reaches: with what describes it, its relative clause and
 * its appositions; without its preposition, what it is joined to, and what hangs on it as on a
 * predicate. As OntoNotes marks mentions.
 */
final class PhraseBounds {

    /** Which of a head's children belong to its phrase, with all below them. */
    private static final Set<Relation> PARTS = EnumSet.of(
            Relation.ACL,
            Relation.ACL_RELCL,
            Relation.AMOD,
            Relation.APPOS,
            Relation.COMPOUND,
            Relation.COMPOUND_PRT,
            Relation.DEP,
            Relation.DET,
            Relation.DET_PREDET,
            Relation.FIXED,
            Relation.FLAT,
            Relation.GOESWITH,
            Relation.NMOD,
            Relation.NMOD_DESC,
            Relation.NMOD_POSS,
            Relation.NUMMOD);

    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ, Relation.CC);

    private final Tokens tokens;
    private final SentenceTree tree;
    private final int head;
    private int first;
    private int end;

    private PhraseBounds(Tokens tokens, SentenceTree tree, int head) {
        this.tokens = tokens;
        this.tree = tree;
        this.head = head;
        this.first = head;
        this.end = head + 1;
    }

    /**
     * Measures a phrase.
     *
     * @param joined whether all that the head is joined to belongs to it
     */
    static PhraseBounds of(Tokens tokens, SentenceTree tree, int head, boolean joined) {
        PhraseBounds bounds = new PhraseBounds(tokens, tree, head);
        if (!isEvent(tree.part(head))) {
            for (int child : tree.children(head)) {
                if (bounds.belongs(child) || joined && JOINED.contains(tree.relation(child))) {
                    bounds.first = Math.min(bounds.first, tree.firstBelow(child));
                    bounds.end = Math.max(bounds.end, tree.endBelow(child));
                }
            }
            bounds.closeOrTrim();
        }
        return bounds;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    /** Of "the crews resigned", taken up as "that", the verb alone is the mention. */
    private static boolean isEvent(PartOfSpeech part) {
        return part == PartOfSpeech.VERB || part == PartOfSpeech.AUX;
    }

    private boolean belongs(int child) {
        Relation relation = tree.relation(child);
        if (relation == Relation.CASE) {
            return child > head && tree.part(child) == PartOfSpeech.PART;
        }
        if (relation == Relation.NMOD_UNMARKED) {
            return child > head && !isYear(child) && !form(child).matches(".*sel(f|ves)");
        }
        return PARTS.contains(relation) && !(isBracketed(child) && relation != Relation.APPOS);
    }

    private boolean isYear(int token) {
        return tree.part(token) == PartOfSpeech.NUM;
    }

    /** "The ferry (to which we owe much)": what is put in brackets is said aside. */
    private boolean isBracketed(int child) {
        int begin = tree.firstBelow(child);
        return begin > head && form(begin).matches("[(\\[]");
    }

    /** A mark at the end belongs to the phrase only if its twin stands inside. */
    private void closeOrTrim() {
        while (end - 1 > head && tree.part(end - 1) == PartOfSpeech.PUNCT && !isTwinInside(end - 1)) {
            end--;
        }
        while (first < head
                && tree.part(first) == PartOfSpeech.PUNCT
                && !form(first).matches("[(\\[\"']")) {
            first++;
        }
        if (end < tree.end() && form(end).matches("[)\\]\"]") && isTwinInside(end)) {
            end++;
        }
    }

    private boolean isTwinInside(int mark) {
        String twin = switch (form(mark)) {
            case ")" -> "(";
            case "]" -> "[";
            case "\"" -> "\"";
            default -> "";
        };
        int open = 0;
        for (int token = first; token < mark; token++) {
            if (form(token).equals(twin)) {
                open++;
            } else if (form(token).equals(form(mark))) {
                open--;
            }
        }
        return form(mark).equals(twin) ? open % 2 == 1 : open > 0;
    }

    private String form(int token) {
        return tokens.get(token).form();
    }
}
