package org.rapporteur.language.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days of feasts: {@code 12-25}, {@code 11/4/4} for the fourth Thursday of November, {@code easter-2} for two days before Easter. */
final class Holidays {

    private static final String EASTER = "easter";

    private Holidays() {}

    /** The day of a feast in a year. */
    static LocalDate day(String told, int year) {
        if (told.startsWith(EASTER)) {
            return easter(year).plusDays(Integer.parseInt(told.substring(EASTER.length())));
        }
        String[] moving = told.split("/", -1);
        if (moving.length == 1) {
            String[] fixed = told.split("-", -1);
            return LocalDate.of(year, Integer.parseInt(fixed[0]), Integer.parseInt(fixed[1]));
        }
        return LocalDate.of(year, Integer.parseInt(moving[0]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(
                        Integer.parseInt(moving[1]), DayOfWeek.of(Integer.parseInt(moving[2]))));
    }

    /** By the rule of the Western churches, as Meeus gives it after a correspondent of Nature, 1876. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
