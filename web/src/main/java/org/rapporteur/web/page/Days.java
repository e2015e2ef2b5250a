package org.rapporteur.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.web.route.Request;

/**
 * A first and a last day that somebody asked for, each as written.
 *
 * @param from empty for no first day
 * @param to empty for no last day
 * @param problem what is wrong with them, for the reader; empty if nothing is
 */
record Days(String from, String to, String problem) {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Nobody asked for any. */
    static final Days ANY = new Days("", "", "");

    static Days since(Request request, String name) {
        return of(request.find(name), Optional.empty());
    }

    static Days between(Request request) {
        return of(request.find("from").or(() -> request.find("since")), request.find("to"));
    }

    private static Days of(Optional<String> from, Optional<String> to) {
        String wrong = Stream.concat(from.stream(), to.stream())
                .filter(day -> parse(day).isEmpty())
                .findFirst()
                .map("“%s” is no day; wanted one such as 2031-05-12."::formatted)
                .orElse("");
        return new Days(from.orElse(""), to.orElse(""), wrong);
    }

    /** Whether a day lies between them; a day that is not known does only if none was asked for. */
    boolean hasAny(Optional<LocalDate> day) {
        Optional<LocalDate> first = parse(from);
        Optional<LocalDate> last = parse(to);
        if (first.isEmpty() && last.isEmpty()) {
            return true;
        }
        return day.filter(at -> first.map(begin -> !at.isBefore(begin)).orElse(true)
                        && last.map(end -> !at.isAfter(end)).orElse(true))
                .isPresent();
    }

    /** The first day; empty if none was asked for, or it is no day. */
    Optional<LocalDate> first() {
        return parse(from);
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Such as {@code 12 May 2031}. */
    static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }

    /** Such as {@code 12 May 2031 to 14 May 2031}; {@code undated} without days. */
    static String inWords(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.flatMap(begin ->
                        last.map(end -> begin.equals(end) ? inWords(begin) : inWords(begin) + " to " + inWords(end)))
                .orElse("undated");
    }
}
