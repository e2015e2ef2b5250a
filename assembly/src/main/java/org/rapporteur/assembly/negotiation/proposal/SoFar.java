package org.rapporteur.assembly.negotiation.proposal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.assembly.event.Sides;
import org.rapporteur.assembly.negotiation.proposal.Phrase.Worth;
import org.rapporteur.core.entity.EntityId;

/**
 * What the phrases say that so far are known to mean one version.
 *
 * @param first the place of the first
 * @param nouns by which it is called: "outline", "paper"
 * @param makers whose it is called, or who is said to have made it; people as those for whom they act
 * @param hands the makers, and whoever put it forward
 * @param answer whether it answers another
 */
record SoFar(
        int first,
        Set<String> nouns,
        Set<String> titles,
        Set<EntityId> makers,
        Set<EntityId> hands,
        OptionalInt points,
        boolean answer) {

    /** Nouns for any of them. */
    private static final Set<String> GENERAL =
            Set.of("plan", "proposal", "draft", "text", "paper", "document", "version", "package");

    static SoFar of(int first, List<Phrase> phrases, Sides sides) {
        List<Phrase> named = phrases.stream()
                .filter(phrase -> phrase.worth() != Worth.STANDS_IN)
                .toList();
        return new SoFar(
                first,
                all(named, phrase -> Stream.of(phrase.noun())),
                all(named, phrase -> Stream.of(phrase.title()).filter(title -> !title.isEmpty())),
                sides.of(all(phrases, phrase -> phrase.makers().stream())),
                sides.of(all(phrases, phrase -> phrase.hands().stream())),
                phrases.stream()
                        .map(Phrase::points)
                        .flatMapToInt(OptionalInt::stream)
                        .findFirst(),
                phrases.stream().anyMatch(phrase -> phrase.version().answer()));
    }

    private static <T> Set<T> all(List<Phrase> phrases, Function<Phrase, Stream<T>> part) {
        return phrases.stream().flatMap(part).collect(Collectors.toSet());
    }

    /** Whether nothing that is said of both keeps them apart. */
    boolean mayBe(SoFar other) {
        boolean counts = points.isPresent() && other.points.isPresent() && !points.equals(other.points);
        return answer == other.answer && !counts && !areApart(makers, other.makers) && !areApart(titles, other.titles);
    }

    /** Whether both are said to come from the same hands. */
    boolean isFromSame(SoFar other) {
        return !Collections.disjoint(hands, other.hands);
    }

    boolean isCalledLike(SoFar other) {
        return !Collections.disjoint(nouns, other.nouns);
    }

    /** Whether both go by a word that articles do not use of any proposal. */
    boolean isToldBy(SoFar other) {
        return nouns.stream().anyMatch(noun -> isTelling(noun) && other.nouns.contains(noun));
    }

    static boolean isTelling(String noun) {
        return !noun.isEmpty() && !GENERAL.contains(noun);
    }

    private static boolean areApart(Collection<?> some, Collection<?> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }
}
