package org.rapporteur.assembly.utterance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.meaning.Meaning;

/**
 * Knows how near the pieces of a story are to each other in what they mean, apart from what all of the story mean: of
 * an accident in a zoo everybody speaks of the zoo. What all others mean is taken off both before they are compared.
 */
final class NearMeanings {

    /** A story of few pieces has not yet shown what it is about: so many more count that mean nothing. */
    private static final int UNSEEN = 10;

    private final Map<Integer, Direction> byPiece = new HashMap<>();
    private final double[] all;
    private final double squares;

    NearMeanings(Material material, List<Piece> pieces) {
        Map<Integer, double[]> units = new HashMap<>();
        int dimensions = 0;
        for (Piece piece : pieces) {
            Optional<Meaning> meaning = piece.kind() == Piece.Kind.PLAIN
                    ? Optional.empty()
                    : material.meaningsOf(piece.article()).find(piece.extent());
            if (meaning.isPresent()) {
                double[] unit = unit(meaning.get().components());
                dimensions = unit.length;
                units.put(piece.number(), unit);
            }
        }
        this.all = new double[dimensions];
        for (Piece piece : pieces) {
            double[] unit = units.getOrDefault(piece.number(), new double[0]);
            for (int at = 0; at < unit.length; at++) {
                all[at] += unit[at];
            }
        }
        this.squares = product(all, all);
        units.forEach((number, unit) -> byPiece.put(number, new Direction(unit, product(unit, all))));
    }

    /** A meaning of length 1, and how far all of the story point that way. */
    private static final class Direction {
        private final double[] unit;
        private final double common;

        Direction(double[] unit, double common) {
            this.unit = unit;
            this.common = common;
        }
    }

    /** From -1 to 1; empty if nobody knows what one of the two means. */
    Optional<Double> of(Piece one, Piece other) {
        Direction here = byPiece.get(one.number());
        Direction there = byPiece.get(other.number());
        return here == null || there == null ? Optional.empty() : Optional.of(nearness(here, there));
    }

    /** The cosine of the two without the mean of the others, written out in products that are known. */
    private double nearness(Direction one, Direction other) {
        double both = product(one.unit, other.unit);
        double others = byPiece.size() - 2 + UNSEEN;
        double oneMean = (one.common - 1 - both) / others;
        double otherMean = (other.common - 1 - both) / others;
        double mean = (squares + 2 + 2 * both - 2 * one.common - 2 * other.common) / (others * others);
        double lengths = (1 - 2 * oneMean + mean) * (1 - 2 * otherMean + mean);
        return (both - oneMean - otherMean + mean) / Math.sqrt(lengths);
    }

    private static double[] unit(byte[] components) {
        double sum = 0;
        for (byte component : components) {
            sum += component * component;
        }
        double[] unit = new double[components.length];
        for (int at = 0; at < unit.length; at++) {
            unit[at] = components[at] / Math.sqrt(sum);
        }
        return unit;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
