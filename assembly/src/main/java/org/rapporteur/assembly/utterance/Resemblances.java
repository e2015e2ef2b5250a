package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds which quoted pieces have words in common with another piece, whatever their order. */
final class Resemblances {

    private static final double SHARED_MIN = 1.2;

    private final List<Piece> pieces;
    private final WordWeights weights;
    private final Map<String, List<Piece>> byStem = new HashMap<>();
    private final Map<Integer, Stems> stemsOf = new HashMap<>();
    private final WeightsByPiece shared;

    Resemblances(List<Piece> pieces, WordWeights weights) {
        this.pieces = pieces;
        this.weights = weights;
        this.shared = new WeightsByPiece(pieces.size());
        pieces.stream()
                .filter(Piece::quoted)
                .forEach(piece -> stems(piece)
                        .weights()
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

    /** The roots of a piece's words, each with its weight. */
    private record Stems(Map<String, Double> weights, double sum) {

        static Stems of(Map<String, Double> weights) {
            return new Stems(
                    weights,
                    weights.values().stream().mapToDouble(Double::doubleValue).sum());
        }

        int countShared(Stems other) {
            boolean hasFewer = weights.size() <= other.weights.size();
            Stems fewer = hasFewer ? this : other;
            Stems more = hasFewer ? other : this;
            return (int) fewer.weights.keySet().stream()
                    .filter(more.weights::containsKey)
                    .count();
        }
    }

    private Stems stems(Piece piece) {
        return stemsOf.computeIfAbsent(piece.number(), unseen -> {
            Map<String, Double> stems = new TreeMap<>();
            piece.words().stream()
                    .filter(word -> weights.isContent(word) && !word.bracketed())
                    .forEach(word -> stems.put(word.stem(), weights.of(word)));
            return Stems.of(stems);
        });
    }

    /** The quoted pieces that share words with one, in the articles' order. */
    List<Resemblance> of(Piece piece) {
        Stems stems = stems(piece);
        stems.weights()
                .forEach((stem, weight) ->
                        byStem.getOrDefault(stem, List.of()).forEach(other -> shared.add(other.number(), weight)));
        List<Resemblance> found = new ArrayList<>();
        shared.drain((number, common) -> {
            Piece other = pieces.get(number);
            boolean apart = !other.isOfOnePassage(piece) && !other.overlaps(piece);
            if (common >= SHARED_MIN && apart) {
                Stems others = stems(other);
                found.add(new Resemblance(
                        other, common, common / stems.sum(), common / others.sum(), stems.countShared(others)));
            }
        });
        return found;
    }
}
