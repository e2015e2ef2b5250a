package org.rapporteur.assembly.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.time.Window;

/** When the mentions of one event together put it. */
final class EventWindow {

    private EventWindow() {}

    /**
     * What those that tell it as happened have in common, and where none does, those of the last article that tells a time:
     * plans change. Days that follow on one another are one stretch.
     */
    static Optional<Window> of(List<Occurrence> occurrences) {
        List<Window> firm = occurrences.stream()
                .filter(occurrence -> occurrence.when().firm())
                .flatMap(occurrence -> occurrence.when().told().stream())
                .toList();
        Optional<Window> common = common(firm.isEmpty() ? lastTold(occurrences) : firm);
        return firm.isEmpty() ? common : common.map(window -> withOpening(window, occurrences));
    }

    /** Talks that were to open on the day before they ended opened then. */
    private static Window withOpening(Window window, List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence ->
                        occurrence.manner().round() && !occurrence.when().moving())
                .flatMap(occurrence -> occurrence.when().told().stream())
                .filter(day -> day.lastDay().map(last -> last.plusDays(1)).equals(window.firstDay()))
                .findFirst()
                .map(day -> new Window(day.from(), window.until()))
                .orElse(window);
    }

    /** Of what is moved the day to which. */
    private static List<Window> lastTold(List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> !occurrence.when().told().isEmpty())
                .max(Comparator.comparing(Occurrence::article))
                .map(last -> occurrences.stream()
                        .filter(occurrence -> occurrence.article() == last.article())
                        .flatMap(occurrence -> occurrence.when().last().stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Window> common(List<Window> told) {
        List<Window> sorted = new ArrayList<>(told);
        sorted.sort(Comparator.comparing((Window window) -> !When.isShort(window)));
        Optional<Window> common = Optional.empty();
        for (Window window : sorted) {
            Optional<Window> so = common;
            common = so.isEmpty() ? Optional.of(window) : Optional.of(with(so.get(), window));
        }
        return common;
    }

    private static Window with(Window one, Window other) {
        if (one.overlaps(other)) {
            return new Window(later(one.from(), other.from()), earlier(one.until(), other.until()));
        }
        boolean follows = one.until().equals(other.from()) || other.until().equals(one.from());
        return follows && one.from().isPresent() && one.until().isPresent()
                ? new Window(earlier(one.from(), other.from()), later(one.until(), other.until()))
                : one;
    }

    private static Optional<LocalDateTime> later(Optional<LocalDateTime> one, Optional<LocalDateTime> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDateTime> earlier(Optional<LocalDateTime> one, Optional<LocalDateTime> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
