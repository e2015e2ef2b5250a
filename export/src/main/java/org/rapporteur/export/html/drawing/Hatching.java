package org.rapporteur.export.html.drawing;

import java.util.ArrayList;
import java.util.List;

/** Slanting strokes that fill a box and end at its edges. */
public final class Hatching {

    private Hatching() {}

    /**
     * A stroke, from its lower left to its upper right end; down is where {@code y} grows.
     */
    public record Stroke(double fromX, double fromY, double toX, double toY) {}

    /**
     * The strokes of a box, from left to right, each at half a right angle.
     *
     * @param step between two strokes along the box's lower edge
     */
    public static List<Stroke> of(Extent wide, Extent high, double step) {
        List<Stroke> strokes = new ArrayList<>();
        for (double foot = wide.from() - high.length() + step; foot < wide.to(); foot += step) {
            double begin = Math.max(foot, wide.from());
            double end = Math.min(foot + high.length(), wide.to());
            if (end > begin) {
                strokes.add(new Stroke(begin, high.to() - (begin - foot), end, high.to() - (end - foot)));
            }
        }
        return List.copyOf(strokes);
    }
}
