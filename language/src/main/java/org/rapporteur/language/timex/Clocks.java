package org.rapporteur.language.timex;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Window;

/** Parts of a day and hours of the clock. */
final class Clocks {

    static final String NIGHT = "TNI 18 30";

    private static final int NOON = 12;

    private Clocks() {}

    /** The letters of a part of the day, which is told as "TNI 18 30". */
    static String letters(String part) {
        return part.substring(0, part.indexOf(' '));
    }

    /**
     * A part of the day of the expression within, or else of a day so many from today.
     *
     * @param shift "-1" for last night's; "earlier" for the day of the expression before, if there is one
     */
    static Optional<Meaning> part(String told, String shift, Slots slots, Setting setting) {
        return day(shift, slots, setting).map(day -> part(told, day));
    }

    /** "The next morning": of the day behind that of the expression before. */
    static Optional<Meaning> partAfter(Slots slots, Setting setting) {
        return Shifts.after(TimeUnit.DAY, 1, setting).map(day -> part(slots.get("part"), day));
    }

    private static Meaning part(String told, Meaning day) {
        String[] part = told.split(" ", -1);
        String value = day.value() + part[0];
        Optional<Window> window = day.unit()
                .map(unit -> Window.between(
                        unit.begin().atStartOfDay().plusHours(Integer.parseInt(part[1])),
                        unit.begin().atStartOfDay().plusHours(Integer.parseInt(part[2]))));
        return day.finer(value, Granularity.PART_OF_DAY, window);
    }

    /** An hour, or an hour and minute, of such a day; told in a zone that is named, any hour around it. */
    static Optional<Meaning> clock(String shift, Slots slots, Setting setting) {
        String[] parts = told(slots).split(":", -1);
        int hour = hour(parts[0], slots);
        if (hour > 24) {
            return Optional.empty();
        }
        String value = "T%02d:%s".formatted(hour, parts.length > 1 ? parts[1] : "00");
        return day(shift, slots, setting).map(day -> {
            Optional<Window> window = day.unit()
                    .map(unit -> slots.has("zone") && setting.today().isPresent()
                            ? unit.window()
                            : window(unit.begin(), hour, parts));
            Granularity granularity = parts.length > 1 ? Granularity.MINUTE : Granularity.HOUR;
            return day.finer(day.value() + value, granularity, window);
        });
    }

    private static Window window(LocalDate day, int hour, String[] parts) {
        LocalDateTime from = day.atStartOfDay().plusHours(hour);
        if (parts.length == 1) {
            return Window.between(from, from.plusHours(1));
        }
        LocalDateTime minute = from.plusMinutes(Integer.parseInt(parts[1]));
        return Window.between(minute, minute.plusMinutes(1));
    }

    /** From midnight to the time that the pattern noted. */
    static int minutes(Slots slots) {
        String[] parts = told(slots).split(":", -1);
        return 60 * hour(parts[0], slots) + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }

    private static String told(Slots slots) {
        return slots.find("clock")
                .or(() -> slots.find("clock-with-minutes"))
                .or(() -> slots.find("military-clock"))
                .orElseGet(() -> slots.get("hour-name"));
    }

    private static int hour(String written, Slots slots) {
        int told = Integer.parseInt(written);
        String half = slots.find("half-day").orElse("");
        if (half.equals("pm")) {
            return told < NOON ? told + NOON : told;
        }
        return half.equals("am") && told == NOON ? 0 : told;
    }

    private static Optional<Meaning> day(String shift, Slots slots, Setting setting) {
        List<Item> items = slots.items();
        if (!items.isEmpty()) {
            return TimexRule.reckon(items.get(0), setting);
        }
        if (shift.equals("earlier") && setting.isBeside()) {
            Optional<Earlier> earlier =
                    setting.earlier().filter(before -> before.unit().granularity() == Granularity.DAY);
            if (earlier.isPresent()) {
                return Optional.of(
                        Meaning.of(earlier.get().unit(), earlier.get().anchor()));
            }
        }
        int days = shift.isEmpty() || shift.equals("earlier") ? 0 : Integer.parseInt(shift);
        Anchor anchor = setting.used();
        return Optional.of(setting.today()
                .map(today -> Meaning.of(CalendarUnit.day(today.plusDays(days)), anchor))
                .orElseGet(() -> ValueRecipes.open(Granularity.DAY)));
    }
}
