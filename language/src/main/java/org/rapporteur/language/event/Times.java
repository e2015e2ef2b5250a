package org.rapporteur.language.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;

/** Finds when a happening took place: the day or hour that hangs on its words, or on the verb that these hang on. */
final class Times {

    /** How TIMEX3 ends a value that names no day. */
    private static final String REFERENCE = "_REF";

    private static final Set<Relation> ADVERB = EnumSet.of(Relation.ADVMOD, Relation.MARK);

    private final Scene scene;
    private final HeadFinder heads;
    private final List<Timex> times;

    Times(Scene scene, List<Timex> times) {
        this.scene = scene;
        this.heads = new HeadFinder(scene.grammar());
        this.times = times.stream()
                .filter(time -> time.type() == TimexType.DATE || time.type() == TimexType.TIME)
                .toList();
    }

    /** The nearest of those that hang on the happening itself; else of those in its clause. */
    Optional<Timex> of(Happening happening) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        return nearest(happening, happening.anchors())
                .or(() -> when(happening))
                .or(() -> tellsWhen(happening)
                        ? nearest(happening, List.of(clause(happening.token())))
                        : Optional.empty());
    }

    /** "2014, when Kestria annexed the islands". */
    private Optional<Timex> when(Happening happening) {
        int verb = happening.carrier().orElse(happening.token());
        return scene.tree(verb).children(verb, ADVERB).stream()
                .filter(child -> child > 0 && scene.lower(child).equals("when"))
                .map(child -> scene.lower(child - 1).equals(",") ? child - 2 : child - 1)
                .filter(before -> before >= 0)
                .flatMap(before -> times.stream()
                        .filter(time ->
                                time.span().contains(scene.tokens().get(before).span())))
                .findFirst();
    }

    /** Not in "what came of the meeting will be sent to them this week": the verb says nothing of the meeting itself. */
    private boolean tellsWhen(Happening happening) {
        return happening.carrier().isPresent() || isPredicate(happening.token());
    }

    private Optional<Timex> nearest(Happening happening, List<Integer> anchors) {
        int begin = scene.tokens().get(happening.token()).span().begin();
        return times.stream()
                .filter(time -> hangsOn(time, happening, anchors))
                .min(Comparator.comparing(Times::isVague)
                        .thenComparingInt(time -> Math.abs(time.span().begin() - begin)));
    }

    /** "Now" in "will now take place on Thursday". */
    private static boolean isVague(Timex time) {
        return time.value().endsWith(REFERENCE);
    }

    private boolean hangsOn(Timex time, Happening happening, List<Integer> anchors) {
        SentenceTree tree = scene.tree(happening.token());
        OptionalInt head = heads.head(time.span());
        if (head.isEmpty() || !tree.holds(head.getAsInt())) {
            return false;
        }
        int at = head.getAsInt();
        while (at != tree.root()) {
            at = tree.head(at);
            if (anchors.contains(at)) {
                return true;
            }
            if (isPredicate(at)) {
                return false;
            }
        }
        return false;
    }

    /** The verb that a noun stands with; of a verb itself. */
    private int clause(int token) {
        SentenceTree tree = scene.tree(token);
        int at = token;
        while (at != tree.root() && !isPredicate(at)) {
            at = tree.head(at);
        }
        return at;
    }

    private boolean isPredicate(int token) {
        return scene.part(token) == PartOfSpeech.VERB;
    }
}
