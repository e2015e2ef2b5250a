package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;

/** Knows which clauses are words of which utterance. */
final class UtteredClauses {
    private final Map<ArticleId, List<Place>> byArticle = new HashMap<>();

    /** @param utterance its number in the list */
    private record Place(int utterance, Witness witness) {}

    UtteredClauses(List<Utterance> utterances) {
        for (int number = 0; number < utterances.size(); number++) {
            for (Witness witness : utterances.get(number).witnesses()) {
                byArticle
                        .computeIfAbsent(witness.article(), unseen -> new ArrayList<>())
                        .add(new Place(number, witness));
            }
        }
    }

    /** Whether all clauses of a group are words of one utterance: it is listed as that. */
    boolean holdAll(List<Clause> group) {
        Set<Integer> common = new HashSet<>(utterancesOf(group.get(0)));
        for (int at = 1; at < group.size() && !common.isEmpty(); at++) {
            common.retainAll(utterancesOf(group.get(at)));
        }
        return !common.isEmpty();
    }

    private Set<Integer> utterancesOf(Clause clause) {
        return byArticle.getOrDefault(clause.place().id(), List.of()).stream()
                .filter(place -> holds(place.witness(), clause))
                .map(Place::utterance)
                .collect(Collectors.toSet());
    }

    static boolean holds(Witness witness, Clause clause) {
        return witness.article().equals(clause.place().id())
                && witness.content().stream().anyMatch(clause.place().span()::overlaps);
    }
}
