package org.rapporteur.language.timex;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.TimexModifier;
import org.rapporteur.core.time.Window;

/** Reads the column of windows of the rule file; docs/reference/rule-files.md tells its words. */
final class WindowRecipes {

    private static final int THIRDS = 3;

    private WindowRecipes() {}

    /** @throws IllegalArgumentException if it is no recipe */
    static WindowRecipe parse(String recipe) {
        List<String> words = Arrays.asList(recipe.split(" ", -1));
        return switch (words.get(0)) {
            case "whole" -> (meaning, slots, setting) -> meaning;
            case "none" -> (meaning, slots, setting) -> meaning.within(Optional.empty());
            case "start" -> (meaning, slots, setting) -> third(meaning, 0).modified(TimexModifier.START);
            case "mid" -> (meaning, slots, setting) -> third(meaning, 1).modified(TimexModifier.MID);
            case "end" -> (meaning, slots, setting) -> third(meaning, 2).modified(TimexModifier.END);
            case "so-far" -> (meaning, slots, setting) -> soFar(meaning, setting);
            case "rest" -> (meaning, slots, setting) -> rest(meaning, setting);
            case "past" -> (meaning, slots, setting) -> today(meaning, setting, WindowRecipes::before);
            case "present" -> (meaning, slots, setting) -> today(meaning, setting, Window::ofDay);
            case "future" -> (meaning, slots, setting) -> today(meaning, setting, WindowRecipes::since);
            case "back" -> {
                Optional<Length> own = length(words);
                yield (meaning, slots, setting) -> stretch(meaning, own, setting, -1);
            }
            case "ahead" -> {
                Optional<Length> own = length(words);
                yield (meaning, slots, setting) -> stretch(meaning, own, setting, 1);
            }
            case "until" -> (meaning, slots, setting) -> until(meaning);
            case "from" -> (meaning, slots, setting) -> from(meaning);
            case "fiscal" -> (meaning, slots, setting) -> widened(meaning, 6);
            case "school" -> (meaning, slots, setting) -> moved(meaning, 7);
            case "by" -> (meaning, slots, setting) -> meaning.modified(modifier(slots));
            default -> {
                TimexModifier modifier = TimexModifier.valueOf(words.get(0).toUpperCase(Locale.ROOT));
                yield (meaning, slots, setting) -> meaning.modified(modifier);
            }
        };
    }

    private static TimexModifier modifier(Slots slots) {
        return TimexModifier.valueOf(slots.get("about"));
    }

    private static Optional<Length> length(List<String> words) {
        return words.size() < 3
                ? Optional.empty()
                : Optional.of(new Length(
                        Optional.of(Integer.parseInt(words.get(2))),
                        false,
                        TimeUnit.valueOf(words.get(1).toUpperCase(Locale.ROOT))));
    }

    /** "Early this week" is its first third, on whole days where it has three. */
    private static Meaning third(Meaning meaning, int number) {
        return meaning.within(meaning.window()
                .filter(whole -> whole.from().isPresent() && whole.until().isPresent())
                .map(whole -> third(whole.from().orElseThrow(), whole.until().orElseThrow(), number)));
    }

    private static Window third(LocalDateTime from, LocalDateTime until, int number) {
        Duration all = Duration.between(from, until);
        long days = all.toDays();
        if (days < THIRDS) {
            Duration part = all.dividedBy(THIRDS);
            return Window.between(from.plus(part.multipliedBy(number)), from.plus(part.multipliedBy(number + 1L)));
        }
        // Rounded outwards: a day that may be meant stays inside.
        long begin = days * number / THIRDS;
        long end = (days * (number + 1) + THIRDS - 1) / THIRDS;
        return Window.between(from.plusDays(begin), from.plusDays(end));
    }

    /** "Earlier this week": until the day of telling is over. */
    private static Meaning soFar(Meaning meaning, Setting setting) {
        Optional<LocalDateTime> end = setting.today().map(day -> day.plusDays(1).atStartOfDay());
        return meaning.within(meaning.window()
                .map(whole -> end.filter(until -> isInside(whole, until.minusNanos(1)))
                        .map(until -> new Window(whole.from(), Optional.of(until)))
                        .orElse(whole)));
    }

    /** "Later this week": from the day of telling on; on the week's last day the speaker means the next. */
    private static Meaning rest(Meaning told, Setting setting) {
        Meaning meaning = told.unit()
                .filter(week -> week.granularity() == Granularity.WEEK
                        && setting.today().equals(Optional.of(week.last())))
                .map(week -> Meaning.of(week.move(1), told.anchor()))
                .orElse(told);
        Optional<LocalDateTime> begin = setting.today().map(LocalDate::atStartOfDay);
        return meaning.within(meaning.window()
                .map(whole -> begin.filter(from -> isInside(whole, from))
                        .map(from -> new Window(Optional.of(from), whole.until()))
                        .orElse(whole)));
    }

    private static boolean isInside(Window whole, LocalDateTime moment) {
        return whole.from().filter(from -> !moment.isBefore(from)).isPresent()
                && whole.until().filter(moment::isBefore).isPresent();
    }

    private static Meaning today(
            Meaning meaning, Setting setting, java.util.function.Function<LocalDate, Window> window) {
        return meaning.within(setting.today().map(window)).anchoredAt(setting.used());
    }

    private static Window before(LocalDate today) {
        return Window.before(today.plusDays(1).atStartOfDay());
    }

    private static Window since(LocalDate today) {
        return Window.since(today.atStartOfDay());
    }

    /** "Over the past two weeks", "in the coming days": the length that the rule gives, or else the expression itself. */
    private static Meaning stretch(Meaning meaning, Optional<Length> own, Setting setting, int sign) {
        Optional<Length> length = own.or(meaning::length);
        return today(meaning, setting, today -> {
            Optional<LocalDate> other = length.flatMap(known -> known.from(today, sign));
            if (sign < 0) {
                return other.map(from -> Window.ofDays(from, today)).orElseGet(() -> before(today));
            }
            return other.map(until -> Window.ofDays(today, until)).orElseGet(() -> since(today));
        });
    }

    /** A fiscal year may begin and end up to so many months from the calendar's. */
    private static Meaning widened(Meaning meaning, int months) {
        return meaning.within(meaning.window()
                .map(whole -> new Window(
                        whole.from().map(from -> from.minusMonths(months)),
                        whole.until().map(until -> until.plusMonths(months)))));
    }

    /** The school year 2030-31 begins so many months into 2030. */
    private static Meaning moved(Meaning meaning, int months) {
        return meaning.within(meaning.window()
                .map(whole -> new Window(
                        whole.from().map(from -> from.plusMonths(months)),
                        whole.until().map(until -> until.plusMonths(months)))));
    }

    /** "Pre-2014": all before it. */
    private static Meaning until(Meaning meaning) {
        return meaning.within(meaning.window().flatMap(Window::from).map(Window::before))
                .modified(TimexModifier.BEFORE);
    }

    /** "Post-2014": all after it. */
    private static Meaning from(Meaning meaning) {
        return meaning.within(meaning.window().flatMap(Window::until).map(Window::since))
                .modified(TimexModifier.AFTER);
    }
}
