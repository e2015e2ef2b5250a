package org.rapporteur.export.html.drawing;

import java.util.ArrayList;
import java.util.List;

/** Puts stretches into rows, so that none touches another of its row. */
public final class Rows {

    private final double gap;
    private final List<List<Extent>> rows = new ArrayList<>();

    /** @param gap that is left between two of a row */
    public Rows(double gap) {
        this.gap = gap;
    }

    /** The first row, from 0, in which there is room for a stretch; it is taken from now on. */
    public int put(Extent stretch) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().noneMatch(taken -> taken.touches(stretch, gap))) {
                rows.get(row).add(stretch);
                return row;
            }
        }
        rows.add(new ArrayList<>(List.of(stretch)));
        return rows.size() - 1;
    }

    /** How many are begun. */
    public int count() {
        return rows.size();
    }
}
