package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds which quoted pieces have words in common with another piece, whatever their order. */
final class Resemblances {

    private static final double SHARED_MIN = 1.2;

    private final List<Piece> pieces;
    private final WordWeights weights;
    private final Map<String, List<Piece>> byStem = new HashMap<>();

    Resemblances(List<Piece> pieces, WordWeights weights) {
        this.pieces = pieces;
        this.weights = weights;
        pieces.stream()
                .filter(Piece::quoted)
                .forEach(piece -> stems(piece)
                        .keySet()
                        .forEach(stem -> byStem.computeIfAbsent(stem, unseen -> new ArrayList<>())
                                .add(piece)));
    }

    /**
     * What two pieces have in common, whatever the order of their words.
     *
     * @param common the weight of the roots that they share
     * @param here the share of the one's
     * @param there the share of the other's
     * @param content how many roots
     */
    record Resemblance(Piece other, double common, double here, double there, int content) {

        double greaterShare() {
            return Math.max(here, there);
        }

        double lesserShare() {
            return Math.min(here, there);
        }
    }

    private Map<String, Double> stems(Piece piece) {
        Map<String, Double> stems = new TreeMap<>();
        piece.words().stream()
                .filter(word -> weights.isContent(word) && !word.bracketed())
                .forEach(word -> stems.put(word.stem(), weights.of(word)));
        return stems;
    }

    /** The quoted pieces that share words with one, in the articles' order. */
    List<Resemblance> of(Piece piece) {
        Map<String, Double> stems = stems(piece);
        Map<Integer, Double> shared = new TreeMap<>();
        stems.forEach((stem, weight) -> byStem.getOrDefault(stem, List.of())
                .forEach(other -> shared.merge(other.number(), weight, Double::sum)));
        List<Resemblance> found = new ArrayList<>();
        shared.forEach((number, common) -> {
            Piece other = pieces.get(number);
            boolean apart = !other.isOfOnePassage(piece) && !other.overlaps(piece);
            if (common >= SHARED_MIN && apart) {
                Map<String, Double> others = stems(other);
                Set<String> both = new HashSet<>(stems.keySet());
                both.retainAll(others.keySet());
                found.add(new Resemblance(other, common, common / sum(stems), common / sum(others), both.size()));
            }
        });
        return found;
    }

    private static double sum(Map<String, Double> stems) {
        return stems.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
