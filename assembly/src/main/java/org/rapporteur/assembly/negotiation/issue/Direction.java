package org.rapporteur.assembly.negotiation.issue;

import java.util.List;
import org.rapporteur.core.meaning.Meaning;

/** A meaning to reckon with. Of length 1, save for a middle. */
final class Direction {

    private final double[] components;

    private Direction(double[] components) {
        this.components = components;
    }

    static Direction of(Meaning meaning) {
        byte[] kept = meaning.components();
        double[] components = new double[kept.length];
        for (int at = 0; at < kept.length; at++) {
            components[at] = kept[at];
        }
        return new Direction(components).unit();
    }

    /** The middle of some; there is at least one. */
    static Direction middle(List<Direction> some) {
        double[] sum = new double[some.get(0).components.length];
        for (Direction one : some) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += one.components[at] / some.size();
            }
        }
        return new Direction(sum);
    }

    /** What is left without another. */
    Direction without(Direction other) {
        double[] rest = components.clone();
        for (int at = 0; at < rest.length; at++) {
            rest[at] -= other.components[at];
        }
        return new Direction(rest).unit();
    }

    /** How far it goes the way of another. */
    double along(Direction other) {
        double sum = 0;
        for (int at = 0; at < components.length; at++) {
            sum += components[at] * other.components[at];
        }
        return sum;
    }

    /** That of nothing stays nothing. */
    private Direction unit() {
        double length = Math.sqrt(along(this));
        double[] unit = components.clone();
        for (int at = 0; at < unit.length && length > 0; at++) {
            unit[at] /= length;
        }
        return new Direction(unit);
    }
}
