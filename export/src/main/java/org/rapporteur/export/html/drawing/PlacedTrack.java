package org.rapporteur.export.html.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A track at its place.
 *
 * @param high from its upper to its lower edge, its name's line within
 * @param bars in the order of the track's things
 */
public record PlacedTrack(String name, Extent high, List<Bar> bars) {
    private static final int SLICE_ROWS = 8;

    public PlacedTrack {
        bars = List.copyOf(bars);
    }

    /** The track cut between its bars, so that no slice is too high for the rest of a sheet; the name is in the first. */
    public List<Extent> slices() {
        List<Extent> slices = new ArrayList<>();
        double from = high.from();
        double cut = from + TimelineLayout.NAME_HEIGHT + SLICE_ROWS * TimelineLayout.ROW_HEIGHT;
        while (cut < high.to() - TimelineLayout.ROW_HEIGHT) {
            slices.add(new Extent(from, cut));
            from = cut;
            cut += SLICE_ROWS * TimelineLayout.ROW_HEIGHT;
        }
        slices.add(new Extent(from, high.to()));
        return List.copyOf(slices);
    }

    /** The places in {@link #bars()} of those bars that lie in a slice. */
    public List<Integer> within(Extent slice) {
        return IntStream.range(0, bars.size())
                .filter(bar ->
                        bars.get(bar).top() >= slice.from() && bars.get(bar).top() < slice.to())
                .boxed()
                .toList();
    }
}
