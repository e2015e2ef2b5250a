package org.rapporteur.assembly.negotiation.step;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** What the words beside a noun say of when it was to be: "the launch, which was to be on Monday, will be on Friday". */
final class Recalls {

    private static final Set<Relation> RELATIVE = EnumSet.of(Relation.ACL_RELCL);
    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ);

    private Recalls() {}

    /** Of "Varga, who was to have spoken on Monday, will do so on Friday" the speaking. */
    static Set<String> deeds(Verbs verbs, int token, Keys keys, Set<String> deeds) {
        SentenceTree tree = verbs.tree();
        if (!verbs.lemma(token).equals("do")) {
            return deeds;
        }
        return verbs.subjects(token).stream()
                .flatMap(noun -> tree.children(noun, RELATIVE).stream())
                .filter(verbs::isBeTo)
                .findFirst()
                .map(child -> keys.deed(tree, verbs, child))
                .orElse(deeds);
    }

    /** "The barges, which were to have left, will leave on Friday". */
    static boolean isRecalled(Verbs verbs, int token) {
        SentenceTree tree = verbs.tree();
        return verbs.subjects(token).stream()
                .filter(noun -> !Clauses.isBelow(tree, token, noun))
                .flatMap(noun -> tree.children(noun, RELATIVE).stream())
                .anyMatch(child -> verbs.isBeTo(child) && verbs.hasAuxiliary(child, Set.of("have")));
    }

    /** When what a clause announces was to be before: "the launch, which was to be on Monday, will be on Friday". */
    static Optional<Window> moved(Verbs verbs, int token, Optional<Window> window, ClauseTimes clauseTimes) {
        SentenceTree tree = verbs.tree();
        return Stream.concat(verbs.subjects(token).stream(), tree.children(token, OBJECT).stream())
                .filter(noun -> !Clauses.isBelow(tree, token, noun))
                .flatMap(noun -> Clauses.whole(tree, noun).stream())
                .flatMap(noun -> clauseTimes.past(tree, verbs, noun).stream())
                .filter(old -> window.isPresent() && !old.overlaps(window.get()))
                .findFirst();
    }
}
