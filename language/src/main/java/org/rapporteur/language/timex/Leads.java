package org.rapporteur.language.timex;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexModifier;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;

/** The word before an expression that says how its window lies: "by Friday", "until Friday", "since Friday", "before Friday". */
final class Leads {

    private static final String SORT = "lead";

    private final TimeText text;
    private final TimeWords words;

    Leads(TimeText text, TimeWords words) {
        this.text = text;
        this.words = words;
    }

    /** The expression with the window that the word before it gives; as it is if there is no such word, or it has no window. */
    Timex heed(Reckoned time) {
        Timex timex = time.timex();
        boolean placed = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
        int begin = time.item().begin();
        String before = text.small(begin - 1, begin);
        boolean end = timex.modifier().filter(TimexModifier.END::equals).isPresent();
        Optional<Window> window = timex.window()
                .filter(whole -> placed)
                .flatMap(whole -> words.find(SORT, before)
                        .map(Lead::valueOf)
                        // "Before the end of May" reaches to that end.
                        .map(lead -> end && lead == Lead.BEFORE ? Lead.UNTIL : lead)
                        .flatMap(lead -> led(lead, whole, time.today())));
        return window.map(led -> Ranges.within(timex, led, "/" + before)).orElse(timex);
    }

    private static Optional<Window> led(Lead lead, Window whole, Optional<LocalDate> today) {
        return switch (lead) {
            case UNTIL -> whole.until().map(end -> upTo(end, today));
            case BEFORE -> whole.from().map(end -> upTo(end, today));
            case SINCE -> whole.from().map(begin -> from(begin, today));
            case AFTER -> whole.until().map(Window::since);
        };
    }

    /** From the day of telling on, if the end lies ahead; what is over by then may have been at any time. */
    private static Window upTo(LocalDateTime end, Optional<LocalDate> today) {
        return today.map(LocalDate::atStartOfDay)
                .filter(now -> now.isBefore(end))
                .map(now -> Window.between(now, end))
                .orElseGet(() -> Window.before(end));
    }

    private static Window from(LocalDateTime begin, Optional<LocalDate> today) {
        return today.map(day -> day.plusDays(1).atStartOfDay())
                .filter(begin::isBefore)
                .map(end -> Window.between(begin, end))
                .orElseGet(() -> Window.since(begin));
    }

    private enum Lead {
        UNTIL,
        BEFORE,
        SINCE,
        AFTER
    }
}
