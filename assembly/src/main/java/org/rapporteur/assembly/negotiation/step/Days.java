package org.rapporteur.assembly.negotiation.step;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.time.Window;

/** What the days of the articles and those that their words name say of a step and a clause. */
final class Days {

    /** How much it says that two windows meet that are both no longer than two days. */
    static final double DAY = 1.5;

    private static final double ONE_DAY = 0.5;
    private static final double DAYS = 0.4;
    private static final double SOON = 0.5;
    private static final double OTHER_DAYS = 1;
    private static final long SHORT_HOURS = 48;

    private final List<Optional<LocalDate>> days;

    Days(List<Article> articles) {
        this.days = articles.stream().map(Days::of).toList();
    }

    static Optional<LocalDate> of(Article article) {
        return article.imprint().published().map(PublicationTime::date);
    }

    Optional<LocalDate> of(Deed deed) {
        return days.get(deed.place().article());
    }

    /** Whether a window is over before the last article's day. */
    boolean isOver(Optional<Window> due) {
        return days.stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(last -> isOver(due, last))
                .orElse(false);
    }

    static boolean isOver(Window window, LocalDate day) {
        return isOver(Optional.of(window), day.plusDays(1));
    }

    static boolean isOver(Optional<Window> due, LocalDate day) {
        return due.flatMap(Window::until)
                .map(until -> !until.isAfter(day.atStartOfDay()))
                .orElse(false);
    }

    /** How much it says that a clause names days on which the step was due: more if both are short. */
    static double meeting(Optional<Window> due, List<Window> named) {
        return named.stream()
                .mapToDouble(window -> meeting(due, Optional.of(window)))
                .max()
                .orElse(0);
    }

    static double meeting(Optional<Window> one, Optional<Window> other) {
        if (one.isEmpty() || other.isEmpty() || !one.get().overlaps(other.get())) {
            return 0;
        }
        boolean day = isShort(one.get());
        return day && isShort(other.get()) ? DAY : day || isShort(other.get()) ? ONE_DAY : DAYS;
    }

    /** How much the days say that a report tells of a step: those that it names, or else that it came right after. */
    double ofReport(Optional<Window> due, Deed report) {
        double named = meeting(due, report.named());
        if (named > 0) {
            return named;
        }
        boolean other = due.isPresent()
                && !report.named().isEmpty()
                && report.named().stream().allMatch(one -> isShort(one) && !isNextDay(due.get(), one));
        if (other) {
            return -OTHER_DAYS;
        }
        Optional<LocalDate> day = of(report);
        Optional<LocalDate> last = due.flatMap(Window::lastDay);
        boolean soon = day.isPresent()
                && last.isPresent()
                && !day.get().isAfter(last.get().plusDays(1))
                && (!day.get().isBefore(last.get()) || due.filter(Days::isShort).isPresent());
        return soon ? SOON : 0;
    }

    /** The day after is when it is told of. */
    private static boolean isNextDay(Window due, Window named) {
        return due.lastDay().map(last -> last.plusDays(1)).equals(named.firstDay());
    }

    private static boolean isShort(Window window) {
        return window.from().isPresent()
                && window.until().isPresent()
                && ChronoUnit.HOURS.between(window.from().get(), window.until().get()) <= SHORT_HOURS;
    }

    /** Whether all times that a clause names are over by a moment. */
    static boolean isEarlier(Deed deed, LocalDateTime moment) {
        return !deed.named().isEmpty()
                && deed.named().stream()
                        .allMatch(named -> named.until()
                                .filter(end -> !end.isAfter(moment))
                                .isPresent());
    }

    /** Whether its article came out before a moment. */
    boolean isBefore(Deed deed, LocalDateTime moment) {
        return of(deed).map(day -> day.isBefore(moment.toLocalDate())).orElse(false);
    }
}
