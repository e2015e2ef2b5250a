package org.rapporteur.language.timex;

import java.util.Optional;
import org.rapporteur.core.time.Granularity;

/** What comes round again and again. */
final class Habits {

    private Habits() {}

    /** "Every two weeks", "each July", "Mondays". */
    static Optional<Meaning> every(String what, Slots slots) {
        return Optional.of(
                switch (what) {
                    case "weekday" ->
                        Meaning.placeless(
                                "XXXX-WXX-" + slots.get("weekday")
                                        + slots.find("part")
                                                .or(() -> slots.find("parts"))
                                                .map(Clocks::letters)
                                                .orElse(""),
                                Granularity.DAY);
                    case "weekdays" -> Meaning.placeless("XXXX-WXX-" + slots.get("weekdays"), Granularity.DAY);
                    case "month" -> Meaning.placeless("XXXX-%02d".formatted(slots.number("month")), Granularity.MONTH);
                    case "season" -> Meaning.placeless("XXXX-" + slots.get("season"), Granularity.SEASON);
                    case "part" ->
                        Meaning.placeless("XXXX-XX-XX" + Clocks.letters(slots.get("part")), Granularity.PART_OF_DAY);
                    default -> length(what, slots);
                });
    }

    private static Meaning length(String what, Slots slots) {
        boolean other = what.equals("every-other");
        TimeUnit unit = ValueRecipes.unit(other ? "one" : what, slots);
        Optional<Integer> count =
                slots.find("count").filter(Numerals::areFigures).map(Integer::parseInt);
        Length length = new Length(Optional.of(count.orElse(other ? 2 : 1)), false, unit);
        return Meaning.placeless(length.value(), length.granularity());
    }
}
