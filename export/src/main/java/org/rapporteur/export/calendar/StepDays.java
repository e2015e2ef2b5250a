package org.rapporteur.export.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.time.Window;

/**
 * The days that a step takes in a calendar. A window without beginning stands on its last day, one without end on its
 * first.
 *
 * @param last itself inside
 */
record StepDays(LocalDate first, LocalDate last) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** When it is to be after all moves; where the last of them names no day, when it was to be. */
    static Optional<StepDays> of(Step step) {
        return step.due().or(step::window).map(StepDays::of);
    }

    private static StepDays of(Window window) {
        LocalDate first = window.firstDay().or(window::lastDay).orElseThrow();
        return new StepDays(first, window.lastDay().orElse(first));
    }

    /** A window to the reader: days where it is whole days, else to the minute. */
    static String inWords(Window window) {
        String from = window.from().map(moment -> words(moment, moment)).orElse("");
        String last = window.until()
                .map(end -> words(end, end.minusDays(isMidnight(end) ? 1 : 0)))
                .orElse("");
        if (from.isEmpty()) {
            return "by " + last + ", no beginning given";
        }
        if (last.isEmpty()) {
            return "from " + from + " on, no end given";
        }
        return from.equals(last) ? from : from + " to " + last;
    }

    private static boolean isMidnight(LocalDateTime moment) {
        return moment.toLocalDate().atStartOfDay().equals(moment);
    }

    private static String words(LocalDateTime moment, LocalDateTime day) {
        return isMidnight(moment) ? day.toLocalDate().toString() : MINUTE.format(moment);
    }
}
