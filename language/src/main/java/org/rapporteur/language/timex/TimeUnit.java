package org.rapporteur.language.timex;

import java.time.LocalDate;
import org.rapporteur.core.time.Granularity;

/** The units that times are counted in. */
enum TimeUnit {
    SECOND("S", Granularity.MINUTE, ""),
    MINUTE("M", Granularity.MINUTE, "30S"),
    HOUR("H", Granularity.HOUR, "30M"),
    DAY("D", Granularity.DAY, "T12H"),
    WEEKEND("WE", Granularity.WEEKEND, ""),
    WEEK("W", Granularity.WEEK, ""),
    FORTNIGHT("W", Granularity.WEEK, ""),
    MONTH("M", Granularity.MONTH, "15D"),
    QUARTER("Q", Granularity.QUARTER, ""),
    HALF("H", Granularity.HALF_YEAR, ""),
    YEAR("Y", Granularity.YEAR, "6M"),
    DECADE("E", Granularity.DECADE, "5Y"),
    CENTURY("C", Granularity.CENTURY, "50Y");

    private final String letter;
    private final Granularity granularity;
    private final String half;

    TimeUnit(String letter, Granularity granularity, String half) {
        this.letter = letter;
        this.granularity = granularity;
        this.half = half;
    }

    String letter() {
        return letter;
    }

    /** Decades and centuries are counted in years. */
    String letterOfMany() {
        return this == DECADE || this == CENTURY ? "Y" : letter;
    }

    int factor() {
        return switch (this) {
            case FORTNIGHT -> 2;
            case DECADE -> 10;
            case CENTURY -> 100;
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH, QUARTER, HALF, YEAR -> 1;
        };
    }

    /** Half a unit in the next finer one. */
    String half() {
        return half;
    }

    Granularity granularity() {
        return granularity;
    }

    /** Whether it is shorter than a day. */
    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** A day so many units away; units below a day stay on it. */
    LocalDate move(LocalDate day, int number) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(number);
            case WEEKEND, WEEK -> day.plusWeeks(number);
            case FORTNIGHT -> day.plusWeeks(2L * number);
            case MONTH -> day.plusMonths(number);
            case QUARTER -> day.plusMonths(3L * number);
            case HALF -> day.plusMonths(6L * number);
            case YEAR -> day.plusYears(number);
            case DECADE -> day.plusYears(10L * number);
            case CENTURY -> day.plusYears(100L * number);
        };
    }
}
