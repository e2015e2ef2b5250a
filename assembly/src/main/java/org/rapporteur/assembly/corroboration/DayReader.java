package org.rapporteur.assembly.corroboration;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/**
 * Finds the plainest dates: "31 December 2031", "Dec. 31", "in May 2031", "on Thursday", "yesterday". What is reckoned
 * from the day of publication is left out where that is not known. A weekday is the last one up to that day, or the
 * next one where its sentence looks ahead.
 */
final class DayReader {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("([0-3]?\\d)(st|nd|rd|th)?");
    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "would", "expected", "due", "scheduled", "next", "to");
    private static final Set<String> BEFORE_A_YEAR = Set.of("in", "of", "during", "late", "early", "mid");
    private static final Set<String> ABBREVIATED_SEPTEMBER = Set.of("sept.", "sept");

    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> AWAY = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3) + ".", month);
            MONTHS.put(name.substring(0, 3), month);
        }
        ABBREVIATED_SEPTEMBER.forEach(form -> MONTHS.put(form, Month.SEPTEMBER));
        Arrays.stream(DayOfWeek.values()).forEach(day -> WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day));
    }

    private final Tokens tokens;
    private final Optional<LocalDate> published;

    private DayReader(Tokens tokens, Optional<LocalDate> published) {
        this.tokens = tokens;
        this.published = published;
    }

    /** In reading order. */
    static List<Days> read(Tokens tokens, Optional<LocalDate> published) {
        DayReader reader = new DayReader(tokens, published);
        List<Days> found = new ArrayList<>();
        for (Sentence sentence : tokens.sentences()) {
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                Optional<Days> days = reader.at(at, sentence);
                days.ifPresent(found::add);
                at = days.map(date -> date.tokens().get(date.tokens().size() - 1))
                                .orElse(at)
                        + 1;
            }
        }
        return found;
    }

    private Optional<Days> at(int token, Sentence sentence) {
        String form = form(token);
        if (!Character.isUpperCase(tokens.get(token).form().charAt(0))
                && !AWAY.containsKey(form)
                && !DAY.matcher(form).matches()
                && !YEAR.matcher(form).matches()) {
            return Optional.empty();
        }
        Optional<Days> written =
                dayFirst(token, sentence).or(() -> monthFirst(token, sentence)).or(() -> year(token, sentence));
        return written.isPresent() || published.isEmpty() ? written : reckoned(token, sentence, published.get());
    }

    /** "31 December 2031", "31st of December". */
    private Optional<Days> dayFirst(int token, Sentence sentence) {
        Optional<Integer> day = day(token);
        int next = token + 1 < sentence.endToken() && form(token + 1).equals("of") ? token + 2 : token + 1;
        Month month = next < sentence.endToken() ? MONTHS.get(form(next)) : null;
        return day.isEmpty() || month == null ? Optional.empty() : day(token, next, month, day.get(), sentence);
    }

    /** "December 31, 2031", "Dec. 31", "December 2031". */
    private Optional<Days> monthFirst(int token, Sentence sentence) {
        Month month = MONTHS.get(form(token));
        if (month == null || token + 1 >= sentence.endToken()) {
            return Optional.empty();
        }
        if (YEAR.matcher(form(token + 1)).matches()) {
            YearMonth whole = YearMonth.of(Integer.parseInt(form(token + 1)), month);
            return Optional.of(days(token, token + 1, whole.atDay(1), whole.atEndOfMonth()));
        }
        return day(token + 1).flatMap(day -> day(token, token + 1, month, day, sentence));
    }

    /** "In 2031". */
    private Optional<Days> year(int token, Sentence sentence) {
        boolean alone = YEAR.matcher(form(token)).matches()
                && token > sentence.firstToken()
                && BEFORE_A_YEAR.contains(form(token - 1));
        return alone
                ? Optional.of(Year.of(Integer.parseInt(form(token))))
                        .map(year -> days(
                                token, token, year.atDay(1), year.atMonth(12).atEndOfMonth()))
                : Optional.empty();
    }

    private Optional<Days> day(int first, int last, Month month, int day, Sentence sentence) {
        int behind = last + 1;
        int year = behind < sentence.endToken() && form(behind).equals(",") ? behind + 1 : behind;
        boolean written = year < sentence.endToken() && YEAR.matcher(form(year)).matches();
        try {
            if (written) {
                LocalDate date = LocalDate.of(Integer.parseInt(form(year)), month, day);
                return Optional.of(days(first, year, date, date));
            }
            return published.map(date -> nearest(month, day, date)).map(date -> days(first, last, date, date));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate nearest(Month month, int day, LocalDate published) {
        LocalDate same = LocalDate.of(published.getYear(), month, day);
        if (same.isAfter(published.plusMonths(6))) {
            return same.minusYears(1);
        }
        return same.isBefore(published.minusMonths(6)) ? same.plusYears(1) : same;
    }

    private Optional<Days> reckoned(int token, Sentence sentence, LocalDate anchor) {
        Integer away = AWAY.get(form(token));
        if (away != null) {
            LocalDate date = anchor.plusDays(away);
            return Optional.of(days(token, token, date, date));
        }
        DayOfWeek weekday = WEEKDAYS.get(form(token));
        if (weekday == null) {
            return Optional.empty();
        }
        boolean ahead = false;
        for (int before = sentence.firstToken(); before < token; before++) {
            ahead |= AHEAD.contains(form(before));
        }
        LocalDate date =
                anchor.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
        return Optional.of(days(token, token, date, date));
    }

    private Optional<Integer> day(int token) {
        boolean matches = DAY.matcher(form(token)).matches();
        int number = matches ? Integer.parseInt(form(token).replaceAll("\\D", "")) : 0;
        return number >= 1 && number <= 31 ? Optional.of(number) : Optional.empty();
    }

    private Days days(int first, int last, LocalDate from, LocalDate until) {
        List<Integer> indexes = new ArrayList<>();
        for (int token = first; token <= last; token++) {
            indexes.add(token);
        }
        return new Days(tokens.spanOf(first, last + 1), indexes, from, until);
    }

    private String form(int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }
}
