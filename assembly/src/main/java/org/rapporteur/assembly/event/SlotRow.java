package org.rapporteur.assembly.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Bearing;
import org.rapporteur.core.comparison.Difference.Side;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.comparison.Telling;

/** One slot of one happening, and what the comparison of the articles has of the same slot by twos and threes. */
final class SlotRow {

    private SlotRow() {}

    /** Whether two values or more of a row are all that a difference has: it is of that slot. */
    static boolean holds(Difference row, Difference known) {
        List<OptionalInt> sides =
                known.sides().stream().map(side -> place(row, side)).toList();
        return row.slot() == Slot.NUMBER
                && known.slot() == Slot.NUMBER
                && sides.stream().allMatch(OptionalInt::isPresent)
                && sides.stream().distinct().count() == sides.size();
    }

    /** The row with who else gives its values, by the differences that it holds; a conflict among these stays one. */
    static Difference with(Difference row, List<Difference> standing) {
        Difference with = row;
        for (Difference known : standing) {
            if (holds(row, known)) {
                with = new Difference(
                        row.slot(),
                        row.about().or(known::about),
                        sides(with, known),
                        worse(with.bearing(), known.bearing()));
            }
        }
        return with;
    }

    private static Bearing worse(Bearing one, Bearing other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static List<Side> sides(Difference row, Difference known) {
        List<List<Telling>> all = new ArrayList<>();
        row.sides().forEach(side -> all.add(new ArrayList<>(side.tellings())));
        for (Side side : known.sides()) {
            place(row, side)
                    .ifPresent(place -> side.tellings().stream()
                            .filter(telling -> row.sides().stream().noneMatch(own -> isIn(own, telling)))
                            .forEach(telling ->
                                    Objects.requireNonNull(all.get(place)).add(telling)));
        }
        return all.stream().map(Side::new).toList();
    }

    /** The value of the row that a side gives. */
    private static OptionalInt place(Difference row, Side side) {
        return IntStream.range(0, row.sides().size())
                .filter(place -> side.tellings().stream()
                        .anyMatch(telling -> isIn(row.sides().get(place), telling)))
                .findFirst();
    }

    private static boolean isIn(Side side, Telling telling) {
        return side.tellings().stream().anyMatch(own -> isAt(own.passage(), telling.passage()));
    }

    private static boolean isAt(Passage one, Passage other) {
        return one.article().equals(other.article()) && one.span().overlaps(other.span());
    }
}
