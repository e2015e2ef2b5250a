package org.rapporteur.language.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/**
 * Whom a deed concerns where nobody stands in the places of its word: "Tolmere" in "refused to take part in a
 * meeting of Tolmere's factions". The one who is named nearest below, in the tree and then in the sentence.
 */
final class Concerned {

    /** One does them to another; the other kinds are done together, or to what is no party. */
    private static final Set<EventKind> DIRECTED = EnumSet.of(
            EventKind.AGREEMENT,
            EventKind.PROPOSAL,
            EventKind.REJECTION,
            EventKind.SANCTIONS,
            EventKind.PROTEST,
            EventKind.EXCHANGE,
            EventKind.INTENT,
            EventKind.ATTACK,
            EventKind.AID,
            EventKind.OTHER);

    /** What tells when, why or besides. */
    private static final Set<Relation> ASIDE = EnumSet.of(
            Relation.ADVCL,
            Relation.ADVCL_RELCL,
            Relation.ACL_RELCL,
            Relation.PARATAXIS,
            Relation.CONJ,
            Relation.NSUBJ,
            Relation.NSUBJ_PASS,
            Relation.NSUBJ_OUTER,
            Relation.OBL_AGENT,
            Relation.OBL_UNMARKED,
            Relation.APPOS);

    /** Behind these a place is no more than that. */
    private static final Set<String> WHERE =
            Set.of("in", "on", "at", "near", "off", "through", "across", "inside", "outside", "along", "over");

    private final Scene scene;

    Concerned(Scene scene) {
        this.scene = scene;
    }

    /** The head of the words for them. */
    OptionalInt of(Happening happening, Set<Integer> acting) {
        if (happening.trigger().kind().filter(DIRECTED::contains).isEmpty()) {
            return OptionalInt.empty();
        }
        return happening.anchors().stream()
                .map(anchor -> nearest(anchor, acting))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    /** Breadth first. */
    private OptionalInt nearest(int anchor, Set<Integer> acting) {
        SentenceTree tree = scene.tree(anchor);
        Deque<Integer> open = new ArrayDeque<>(below(tree, anchor));
        while (!open.isEmpty()) {
            int head = open.remove();
            if (isNamed(head) && !acting.contains(head)) {
                return OptionalInt.of(head);
            }
            open.addAll(below(tree, head));
        }
        return OptionalInt.empty();
    }

    private List<Integer> below(SentenceTree tree, int head) {
        return tree.children(head).stream()
                .filter(child -> !ASIDE.contains(tree.relation(child)) && !isWhere(child))
                .toList();
    }

    private boolean isNamed(int head) {
        return scene.nameAt(head).isPresent() && scene.isWho(head);
    }

    private boolean isWhere(int head) {
        return scene.isPlace(head) && WHERE.contains(scene.preposition(head));
    }
}
