package org.rapporteur.export.html.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Versions as boxes, each below the one that it comes of; those of one parent beside each other. Families stand beside
 * each other as long as there is room.
 *
 * @param boxes in the order of the versions
 * @param width of the drawing
 * @param height of the drawing
 */
public record VersionLayout(List<Box> boxes, double width, double height) {

    /** The width of three boxes beside each other. */
    private static final double WIDTH = 640;

    public static final double BOX_WIDTH = 200;
    public static final double BOX_HEIGHT = 78;

    /** Between two boxes, one below the other: there the word of their line stands. */
    public static final double DOWN = 46;

    private static final double BESIDE = (WIDTH - 3 * BOX_WIDTH) / 2;
    private static final double BETWEEN_FAMILIES = 22;
    private static final int COLUMNS = 3;

    /**
     * A version at its place.
     *
     * @param left its left edge
     * @param top its upper edge
     * @param parent the number of the version to which a line leads
     */
    public record Box(int number, double left, double top, Optional<Integer> parent) {

        public Extent wide() {
            return new Extent(left, left + BOX_WIDTH);
        }

        public Extent high() {
            return new Extent(top, top + BOX_HEIGHT);
        }
    }

    public VersionLayout {
        boxes = List.copyOf(boxes);
    }

    /** Gives each its place. A parent that is not among them is none, and in a circle the first has none. */
    public static VersionLayout of(List<Version> versions) {
        Map<Integer, Version> known = withoutCircles(versions);
        List<Family> families = known.values().stream()
                .filter(version -> version.parent().isEmpty())
                .map(version -> Family.of(version, known.values()))
                .toList();
        Map<Integer, Box> boxes = new LinkedHashMap<>();
        known.keySet().forEach(number -> boxes.put(number, new Box(number, 0, 0, Optional.empty())));
        int column = 0;
        int columnsUsed = 1;
        double top = 0;
        double bottom = 0;
        for (Family family : families) {
            if (column > 0 && column + family.columns() > COLUMNS) {
                column = 0;
                top = bottom + BETWEEN_FAMILIES;
            }
            bottom = Math.max(bottom, top + family.levels() * (BOX_HEIGHT + DOWN) - DOWN);
            family.place(boxes, column, top);
            column += family.columns();
            columnsUsed = Math.max(columnsUsed, column);
        }
        double width = columnsUsed * (BOX_WIDTH + BESIDE) - BESIDE;
        return new VersionLayout(List.copyOf(boxes.values()), width, bottom);
    }

    private static Map<Integer, Version> withoutCircles(List<Version> versions) {
        Map<Integer, Version> known = new LinkedHashMap<>();
        versions.forEach(version -> known.put(version.number(), version));
        for (Version version : versions) {
            Set<Integer> seen = new HashSet<>(Set.of(version.number()));
            Optional<Version> above = above(version, known);
            while (above.isPresent() && seen.add(above.get().number())) {
                above = above(above.get(), known);
            }
            boolean circle =
                    above.filter(back -> back.number() == version.number()).isPresent();
            if (circle || above(version, known).isEmpty()) {
                known.put(version.number(), new Version(version.number(), Optional.empty()));
            }
        }
        return known;
    }

    private static Optional<Version> above(Version version, Map<Integer, Version> known) {
        return version.parent().flatMap(parent -> Optional.ofNullable(known.get(parent)));
    }

    /** A version with all that come of it. */
    private record Family(Version head, List<Family> children) {

        static Family of(Version head, Iterable<Version> all) {
            List<Family> children = new ArrayList<>();
            for (Version version : all) {
                if (version.parent().filter(parent -> parent == head.number()).isPresent()) {
                    children.add(of(version, all));
                }
            }
            return new Family(head, children);
        }

        int columns() {
            return Math.max(1, children.stream().mapToInt(Family::columns).sum());
        }

        int levels() {
            return 1 + children.stream().mapToInt(Family::levels).max().orElse(0);
        }

        /** The head stands over the first of its children. */
        void place(Map<Integer, Box> boxes, int column, double top) {
            boxes.put(head.number(), new Box(head.number(), column * (BOX_WIDTH + BESIDE), top, head.parent()));
            int at = column;
            for (Family child : children) {
                child.place(boxes, at, top + BOX_HEIGHT + DOWN);
                at += child.columns();
            }
        }
    }
}
