package org.rapporteur.language.timex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.Granularity;

/** Reads the column of values of the rule file; docs/reference/rule-files.md tells its words. */
final class ValueRecipes {

    private ValueRecipes() {}

    /** @throws IllegalArgumentException if it is no recipe */
    static ValueRecipe parse(String recipe) {
        List<String> words = Arrays.asList(recipe.split(" ", -1));
        String how = words.size() > 1 ? words.get(1) : "";
        String more = words.size() > 2 ? words.get(2) : "";
        return switch (words.get(0)) {
            case "is" -> (slots, setting) -> Optional.of(Meaning.placeless(how, Granularity.VAGUE));
            case "inner" -> (slots, setting) -> TimexRule.reckon(slots.items().get(0), setting);
            case "shift" -> (slots, setting) -> Shifts.shift(unit(how, slots), Integer.parseInt(more), setting);
            case "weekend" -> (slots, setting) -> Shifts.weekend(setting);
            case "ago" -> (slots, setting) -> Shifts.ago(Integer.parseInt(how), slots, setting);
            case "by" -> (slots, setting) -> Shifts.by(Integer.parseInt(how), slots, setting);
            case "after" -> (slots, setting) -> Shifts.after(unit(how, slots), Integer.parseInt(more), setting);
            case "told-quarter" -> (slots, setting) -> Shifts.toldQuarter(how, slots, setting);
            case "told" -> (slots, setting) -> Shifts.told(unit(how, slots), setting);
            case "same" -> (slots, setting) -> Shifts.same(unit(how, slots), setting);
            case "date" -> NamedDates::date;
            case "day-of-month" -> NamedDates::dayOfMonth;
            case "figures" -> NamedDates::figures;
            case "year" -> NamedDates::year;
            case "short-year" -> NamedDates::shortYear;
            case "before-christ" -> NamedDates::beforeChrist;
            case "weekday-before" -> NamedDates::weekdayBefore;
            case "month", "season", "quarter", "half", "holiday", "weekday" -> {
                Choice choice = Choice.valueOf(how.toUpperCase(Locale.ROOT));
                yield (slots, setting) ->
                        NamedDates.named(words.get(0), choice, with(more, words.get(0), slots), setting);
            }
            case "decade" -> NamedDates::decade;
            case "century" -> NamedDates::century;
            case "weekday-of" -> NamedDates::weekdayOf;
            case "week-of" -> (slots, setting) -> NamedDates.around(Granularity.WEEK, slots, setting);
            case "length" -> (slots, setting) -> length(how, more, slots);
            case "every" -> (slots, setting) -> Habits.every(how, slots);
            case "part" -> (slots, setting) -> Clocks.part(slots.get("part"), how, slots, setting);
            case "night" -> (slots, setting) -> Clocks.part(Clocks.NIGHT, how, slots, setting);
            case "part-after" -> Clocks::partAfter;
            case "clock" -> (slots, setting) -> Clocks.clock(how, slots, setting);
            default -> throw new IllegalArgumentException("no recipe '%s' for values".formatted(recipe));
        };
    }

    /** The unit that the pattern noted under a name, or else of that name. */
    static TimeUnit unit(String name, Slots slots) {
        return TimeUnit.valueOf(slots.find(name).orElse(name).toUpperCase(Locale.ROOT));
    }

    private static Optional<Integer> count(String written) {
        if (written.equals("X")) {
            return Optional.empty();
        }
        int point = written.indexOf('.');
        return Optional.of(Integer.parseInt(point < 0 ? written : written.substring(0, point)));
    }

    /** What the pattern noted, with what the recipe itself gives. */
    private static Slots with(String value, String name, Slots slots) {
        return value.isEmpty() ? slots : slots.and(Slot.of(name, value));
    }

    /** So many units: as the pattern noted, or "1", or "X". */
    private static Optional<Meaning> length(String number, String unitName, Slots slots) {
        String written = number.equals("count") ? slots.get("count") : number;
        TimeUnit unit = unit(unitName.isEmpty() ? "unit" : unitName, slots);
        return Optional.of(Meaning.of(new Length(count(written), written.endsWith(".5"), unit)));
    }

    /** Where a value hangs on the day of telling and that is not known. */
    static Meaning open(Granularity granularity) {
        return Meaning.open(CalendarUnit.open(granularity), granularity);
    }

    static Meaning named(CalendarUnit unit) {
        return Meaning.of(unit, Anchor.NONE);
    }
}
