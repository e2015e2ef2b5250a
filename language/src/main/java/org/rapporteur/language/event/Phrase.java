package org.rapporteur.language.event;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** The words for one who takes part, or a place: without what is said of it besides, and what it is joined to. */
final class Phrase {

    /** What belongs to a noun, as far as it belongs to it in turn. */
    private static final Set<Relation> PARTS = EnumSet.of(
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.DET,
            Relation.DET_PREDET,
            Relation.FLAT,
            Relation.GOESWITH,
            Relation.NMOD_POSS,
            Relation.NUMMOD);

    private final Scene scene;
    private final int top;
    private int first;
    private int end;

    private Phrase(Scene scene, int head) {
        this.scene = scene;
        this.top = head;
        this.first = head;
        this.end = head + 1;
    }

    static Span of(Scene scene, int head) {
        Phrase phrase = new Phrase(scene, head);
        phrase.add(head);
        return scene.tokens().spanOf(phrase.first, phrase.end);
    }

    private void add(int head) {
        SentenceTree tree = scene.tree(head);
        first = Math.min(first, head);
        end = Math.max(end, head + 1);
        for (int child : tree.children(head)) {
            if (belongs(tree, head, child) && !isApart(tree, head, child) && !isAcross(tree, head, child)) {
                add(child);
            }
        }
    }

    private boolean belongs(SentenceTree tree, int head, int child) {
        return switch (tree.relation(child)) {
            case NMOD -> scene.preposition(child).equals("of");
            case APPOS -> child > head && scene.nameAt(child).isPresent();
            case CASE -> head != top;
            case COMPOUND -> !isPair(tree, head, child);
            case ADVMOD -> tree.part(head) == PartOfSpeech.NUM && child < head;
            case NMOD_DESC -> scene.preposition(child).isEmpty();
            default -> PARTS.contains(tree.relation(child));
        };
    }

    /** What hangs on a word over the verb that this hangs on itself is a fault of the tree. */
    private static boolean isAcross(SentenceTree tree, int head, int child) {
        int above = tree.head(head);
        return above != head && (head < above) == (above < child);
    }

    /** "US-Kestria" are two. */
    private boolean isPair(SentenceTree tree, int head, int child) {
        return Places.isHyphen(scene.lower(Math.min(child, head) + 1))
                && tree.part(head) == PartOfSpeech.PROPN
                && tree.part(child) == PartOfSpeech.PROPN;
    }

    /** A comma stands between, or it is the preposition of the whole: "Kestria's envoy, Solen". */
    private boolean isApart(SentenceTree tree, int head, int child) {
        if (tree.relation(child) == Relation.CASE) {
            boolean ofWhole = head >= first && child < first;
            return ofWhole && tree.part(child) != PartOfSpeech.PART;
        }
        int from = child < head ? child + 1 : head + 1;
        int to = child < head ? head : tree.firstBelow(child) + 1;
        for (int token = from; token < to; token++) {
            boolean adjectives = child < head && tree.part(child) == PartOfSpeech.ADJ;
            if (scene.lower(token).equals(",") && !adjectives) {
                return true;
            }
        }
        return false;
    }
}
