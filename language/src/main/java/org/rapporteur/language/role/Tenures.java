package org.rapporteur.language.role;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.token.CalendarWords;

/**
 * Reads from when to when a role is held, where the words behind it say so: "from 2019 to 2021", "since
 * May 2019", "until last week", "(2009-2013)". Days, months and years that are written out come to their
 * value; what has to be reckoned keeps its words alone.
 */
final class Tenures {

    /** From and until; each may be missing. */
    record Tenure(Optional<Bound> from, Optional<Bound> until) {
        static final Tenure UNSAID = new Tenure(Optional.empty(), Optional.empty());

        boolean isSaid() {
            return from.isPresent() || until.isPresent();
        }
    }

    private record DateWords(int end, Bound bound) {}

    private static final int REACH = 10;

    private static final Set<String> UNITS =
            Set.of("week", "month", "year", "decade", "summer", "spring", "autumn", "fall", "winter");
    private static final Set<String> DEICTIC = Set.of("last", "this", "next");
    private static final Set<String> ALONE = Set.of("yesterday", "today", "tomorrow", "now", "recently");
    private static final Set<String> BEGINS = Set.of("from", "since", "between", "starting", "beginning");
    private static final Set<String> ENDS = Set.of("until", "till", "through");
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "and", "-", "–", "—");

    private final Scene scene;

    Tenures(Scene scene) {
        this.scene = scene;
    }

    /**
     * What the words behind a token say, up to the next verb.
     *
     * @param end the index behind the role
     * @param beginning whether a bare date ("in 2019") says when the role began, as behind "was elected"
     */
    Tenure behind(int end, boolean beginning) {
        for (int token = end; token < end + REACH && scene.isBeside(token, end - 1); token++) {
            Tenure tenure = at(token, beginning);
            if (tenure.isSaid()) {
                return tenure;
            }
            boolean stops =
                    scene.part(token) == PartOfSpeech.VERB || scene.lower(token).equals(";");
            if (stops) {
                break;
            }
        }
        return Tenure.UNSAID;
    }

    private Tenure at(int token, boolean beginning) {
        String word = scene.lower(token);
        if (BEGINS.contains(word)) {
            return date(token + 1).map(this::fromAndUntil).orElse(Tenure.UNSAID);
        }
        if (word.equals("(")) {
            return date(token + 1)
                    .map(this::fromAndUntil)
                    .filter(tenure -> tenure.until().isPresent())
                    .orElse(Tenure.UNSAID);
        }
        if (ENDS.contains(word)) {
            return new Tenure(Optional.empty(), date(token + 1).map(DateWords::bound));
        }
        boolean bare = beginning && (word.equals("in") || word.equals("on"));
        return bare ? new Tenure(date(token + 1).map(DateWords::bound), Optional.empty()) : Tenure.UNSAID;
    }

    private Tenure fromAndUntil(DateWords from) {
        boolean goesOn = TO.contains(scene.lower(from.end()));
        return new Tenure(
                Optional.of(from.bound()), goesOn ? date(from.end() + 1).map(DateWords::bound) : Optional.empty());
    }

    /** The date that begins at a token. */
    private Optional<DateWords> date(int token) {
        String word = scene.lower(token);
        int month = CalendarWords.MONTHS.indexOf(word.replace(".", "")) + 1;
        month = month == 0 ? shortMonth(word) : month;
        if (month > 0) {
            return Optional.of(monthFirst(token, month));
        }
        if (isDayOfMonth(word) && monthAt(token + 1) > 0) {
            return Optional.of(dayFirst(token));
        }
        if (isYear(word)) {
            return Optional.of(new DateWords(token + 1, bound(token, token + 1, Optional.of(word))));
        }
        boolean deictic = DEICTIC.contains(word)
                && (UNITS.contains(scene.lower(token + 1))
                        || CalendarWords.DAYS.contains(scene.lower(token + 1))
                        || monthAt(token + 1) > 0);
        if (deictic) {
            return Optional.of(new DateWords(token + 2, bound(token, token + 2, Optional.empty())));
        }
        boolean alone = ALONE.contains(word) || CalendarWords.DAYS.contains(word);
        return alone
                ? Optional.of(new DateWords(token + 1, bound(token, token + 1, Optional.empty())))
                : Optional.empty();
    }

    /** "May", "Sept.". */
    static boolean isMonth(String word) {
        return CalendarWords.MONTHS.contains(word) || shortMonth(word) > 0;
    }

    /** "Sunday". */
    static boolean isDay(String word) {
        return CalendarWords.DAYS.contains(word);
    }

    private int monthAt(int token) {
        int month = CalendarWords.MONTHS.indexOf(scene.lower(token)) + 1;
        return month == 0 ? shortMonth(scene.lower(token)) : month;
    }

    private static int shortMonth(String word) {
        if (word.length() < 4 || word.length() > 5 || !word.endsWith(".")) {
            return 0;
        }
        for (int month = 0; month < CalendarWords.MONTHS.size(); month++) {
            if (CalendarWords.MONTHS.get(month).startsWith(word.substring(0, word.length() - 1))) {
                return month + 1;
            }
        }
        return 0;
    }

    /** "May 2019", "May 3", "May 3, 2019". */
    private DateWords monthFirst(int token, int month) {
        int next = token + 1;
        if (isYear(scene.lower(next))) {
            return new DateWords(next + 1, bound(token, next + 1, value(scene.lower(next), month, "")));
        }
        if (!isDayOfMonth(scene.lower(next))) {
            return new DateWords(next, bound(token, next, Optional.empty()));
        }
        int year = scene.lower(next + 1).equals(",") ? next + 2 : next + 1;
        if (isYear(scene.lower(year))) {
            return new DateWords(year + 1, bound(token, year + 1, value(scene.lower(year), month, scene.lower(next))));
        }
        return new DateWords(next + 1, bound(token, next + 1, Optional.empty()));
    }

    /** "3 May 2019". */
    private DateWords dayFirst(int token) {
        int year = token + 2;
        return isYear(scene.lower(year))
                ? new DateWords(
                        year + 1,
                        bound(token, year + 1, value(scene.lower(year), monthAt(token + 1), scene.lower(token))))
                : new DateWords(year, bound(token, year, Optional.empty()));
    }

    private static Optional<String> value(String year, int month, String day) {
        return Optional.of(
                day.isEmpty()
                        ? String.format(Locale.ROOT, "%s-%02d", year, month)
                        : String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day)));
    }

    private static boolean isYear(String word) {
        return word.matches("(1[6-9]|20)\\d\\d");
    }

    private static boolean isDayOfMonth(String word) {
        return word.matches("[1-9]|[12]\\d|3[01]");
    }

    private Bound bound(int first, int end, Optional<String> value) {
        return new Bound(scene.tokens().spanOf(first, end), value);
    }
}
