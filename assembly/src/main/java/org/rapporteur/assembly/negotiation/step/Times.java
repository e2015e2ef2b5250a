package org.rapporteur.assembly.negotiation.step;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.CalendarWords;
import org.rapporteur.language.token.Tokens;

/** The days that the time expressions of an article set for what is to come. */
final class Times {

    private static final Set<String> BY = Set.of("by", "before", "until", "till", "within", "than");
    private static final Set<String> LEFT = Set.of("tonight", "today", "later", "afternoon", "evening");
    private static final Set<String> FROM = Set.of("from", "after", "since");
    private static final Set<String> TOWARDS = Set.of("to", "until", "till", "for");
    private static final Pattern LENGTH = Pattern.compile("PT?(\\d{1,3})([DWMYH])");
    private static final Set<String> UNTIL = Set.of("until", "till");
    private static final Set<String> LASTING = Set.of("for", "last", "lasts");
    private static final int WEEK = 7;
    private static final int HOURS = 24;
    /** So far into the next day a night goes, with an hour to spare. */
    private static final int NIGHT = 7;

    private final Tokens tokens;
    private final Grammar grammar;
    private final HeadFinder heads;
    private final List<Timex> times;
    private final Optional<LocalDate> today;

    Times(Grammar grammar, List<Timex> times, Optional<LocalDate> today) {
        this.tokens = grammar.tokens();
        this.grammar = grammar;
        this.heads = new HeadFinder(grammar);
        this.times = times;
        this.today = today;
    }

    Optional<LocalDate> today() {
        return today;
    }

    /** The tokens of all time expressions. */
    Set<Integer> tokensOfTimes() {
        Set<Integer> all = new HashSet<>();
        times.forEach(time -> tokens.within(time.span()).forEach(token -> all.add(token.index())));
        return all;
    }

    /** Those whose head is one of some tokens, the nearest to a token first. */
    List<Timex> among(Set<Integer> allowed, int token) {
        int begin = tokens.get(token).span().begin();
        return times.stream()
                .filter(time -> isOnCalendar(time) || isWithin(time) || isIn(time))
                .filter(time -> headOf(time).stream().anyMatch(allowed::contains))
                .sorted(Comparator.comparingInt(
                        (Timex time) -> rank(time) * 1000 + Math.abs(time.span().begin() - begin)))
                .toList();
    }

    /** A day says more than a week, a week more than "soon". */
    private int rank(Timex time) {
        if (isHourAlone(time)) {
            return 1;
        }
        return time.granularity().compareTo(Granularity.WEEKEND) <= 0 ? 0 : 1;
    }

    private static boolean isOnCalendar(Timex time) {
        return (time.type() == TimexType.DATE || time.type() == TimexType.TIME)
                && time.granularity() != Granularity.VAGUE
                && time.granularity().compareTo(Granularity.YEAR) <= 0;
    }

    private boolean isWithin(Timex time) {
        return time.type() == TimexType.DURATION && preposition(time).equals("within");
    }

    /** "In ten days": so long from now, or so long at work. */
    boolean isIn(Timex time) {
        return time.type() == TimexType.DURATION
                && preposition(time).equals("in")
                && LENGTH.matcher(time.value()).matches();
    }

    /** "At eleven": the day goes without saying. */
    boolean isHourAlone(Timex time) {
        return time.type() == TimexType.TIME
                && time.granularity().compareTo(Granularity.PART_OF_DAY) < 0
                && tokens.within(time.span()).stream()
                        .noneMatch(token ->
                                CalendarWords.DAYS.contains(token.form().toLowerCase(Locale.ROOT)))
                && tokens.within(time.span()).size() <= 2;
    }

    /** "A ten-day truce". */
    private boolean isCompound(Timex time) {
        return tokens.within(time.span()).stream()
                        .anyMatch(token -> token.form().equals("-"))
                || tokens.within(time.span()).stream()
                        .allMatch(token -> token.form().contains("-"));
    }

    /** "By four days", "by a week": how much later or earlier. */
    Optional<Period> shift(Set<Integer> allowed) {
        return times.stream()
                .filter(time ->
                        time.type() == TimexType.DURATION && preposition(time).equals("by"))
                .filter(time -> headOf(time).stream().anyMatch(allowed::contains))
                .flatMap(time -> length(time.value()).stream())
                .findFirst();
    }

    /** "In the coming days", "soon": to come, on no day. */
    boolean isAhead(Set<Integer> allowed) {
        return times.stream()
                .filter(time -> time.value().equals("FUTURE_REF")
                        || time.type() == TimexType.DURATION && time.window().isPresent())
                .filter(time -> time.window()
                        .flatMap(Window::until)
                        .map(end -> today.map(day -> end.isAfter(day.plusDays(1).atStartOfDay()))
                                .orElse(false))
                        .orElse(true))
                .anyMatch(time -> headOf(time).stream().anyMatch(allowed::contains));
    }

    private OptionalInt headOf(Timex time) {
        return heads.head(time.span());
    }

    /** In small letters; empty without one. */
    String preposition(Timex time) {
        OptionalInt head = headOf(time);
        if (head.isEmpty()) {
            return "";
        }
        SentenceTree tree = grammar.treeOf(head.getAsInt());
        int first = tokens.at(time.span().begin());
        Optional<String> own = tree.children(head.getAsInt(), Set.of(Relation.CASE)).stream()
                .filter(child -> child < first)
                .map(child -> tree.form(child).toLowerCase(Locale.ROOT))
                .reduce((left, right) -> right);
        return own.orElseGet(() -> first > tree.first() ? word(first - 1) : "");
    }

    /** The word before it and its preposition, in small letters; empty without one. */
    String before(Timex time) {
        int first = tokens.at(time.span().begin());
        int at = first > 0 && word(first - 1).equals(preposition(time)) ? first - 2 : first - 1;
        return at >= 0 ? word(at) : "";
    }

    private String word(int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }

    /** "To Friday", "until Friday": whither something is moved. */
    boolean isTowards(Timex time) {
        return TOWARDS.contains(preposition(time)) || isFrom(time);
    }

    /** "From Friday": whence, unless the same words say whither: "from Wednesday to Friday". */
    boolean isFrom(Timex time) {
        return preposition(time).equals("from");
    }

    /** As the words set it for what is to come: a weekday is the next one, "by Friday" runs from the article's day. */
    Optional<Window> ahead(Timex time) {
        if (isWithin(time)) {
            return today.flatMap(day -> plus(day, time.value()).map(end -> Window.ofDays(day, end)));
        }
        if (isIn(time)) {
            return today.flatMap(day -> inSoLong(day, time));
        }
        return whither(time).map(window -> bounded(joined(window, time), time)).map(this::remaining);
    }

    /** In two weeks is some day of that week, in ten days the tenth. */
    private static Optional<Window> inSoLong(LocalDate day, Timex time) {
        return plus(day, time.value()).map(then -> switch (time.granularity()) {
            case WEEK ->
                Window.ofDays(
                        then.minusDays(then.getDayOfWeek().getValue() - 1L),
                        then.plusDays((long) WEEK - then.getDayOfWeek().getValue()));
            case MONTH -> Window.ofDays(then.withDayOfMonth(1), then.withDayOfMonth(then.lengthOfMonth()));
            case YEAR -> Window.ofDays(then.withDayOfYear(1), then.withDayOfYear(then.lengthOfYear()));
            default -> Window.ofDay(then);
        });
    }

    /** The days that something is moved to, of "from Wednesday to Friday" the second: "until spring" is in spring. */
    Optional<Window> whither(Timex time) {
        long weekdays = tokens.within(time.span()).stream()
                .filter(token -> CalendarWords.DAYS.contains(token.form().toLowerCase(Locale.ROOT)))
                .count();
        Optional<LocalDate> last = time.window().flatMap(Window::lastDay);
        if (weekdays > 1 && last.isPresent()) {
            return last.map(Window::ofDay).map(this::forward);
        }
        boolean until = UNTIL.contains(preposition(time)) && time.granularity() == Granularity.DAY && last.isPresent();
        return until
                ? last.map(Window::ofDay).map(this::forward)
                : days(time).map(window -> isWeekday(time) ? forward(window) : window);
    }

    /** As the words set it for what is over or was to come. */
    Optional<Window> plain(Timex time) {
        return days(time);
    }

    /** Of a week that has begun what is left of it. */
    private Window remaining(Window window) {
        return today.map(LocalDate::atStartOfDay)
                .filter(start -> window.from().filter(start::isAfter).isPresent()
                        && window.until().filter(start::isBefore).isPresent())
                .map(start -> Window.between(start, window.until().orElseThrow()))
                .orElse(window);
    }

    /** Whether it names a later day than the article's, or what is left of its own. */
    boolean isLater(Timex time, Window window) {
        boolean left = tokens.within(time.span()).stream()
                .anyMatch(token -> LEFT.contains(token.form().toLowerCase(Locale.ROOT)));
        if (today.isEmpty()) {
            return !isWithin(time) && !BY.contains(preposition(time));
        }
        boolean later = window.firstDay().filter(today.get()::isBefore).isPresent();
        boolean week = time.granularity() == Granularity.WEEK || time.granularity() == Granularity.WEEKEND;
        left = left || week && window.lastDay().filter(today.get()::isBefore).isPresent();
        return !isWithin(time) && !BY.contains(preposition(time)) && (later || left);
    }

    /** "By Friday": till when, not when. */
    boolean isDeadline(Timex time) {
        return preposition(time).equals("by");
    }

    private Optional<Window> days(Timex time) {
        Optional<Window> named = time.window();
        Optional<Window> week = weekBehind(time);
        if (named.isPresent() && week.isPresent()) {
            LocalDate day = named.get().firstDay().orElseThrow();
            LocalDate monday = week.get().firstDay().orElseThrow();
            LocalDate shifted = monday.plusDays(Math.floorMod(
                    day.getDayOfWeek().getValue() - monday.getDayOfWeek().getValue(), WEEK));
            return Optional.of(Window.ofDay(shifted));
        }
        return named.map(window -> whole(window, time));
    }

    /** Of "Wednesday of next week" the week. */
    private Optional<Window> weekBehind(Timex time) {
        if (!isWeekday(time)) {
            return Optional.empty();
        }
        return times.stream()
                .filter(other -> other.granularity() == Granularity.WEEK && other.type() == TimexType.DATE)
                .filter(other -> other.span().begin() >= time.span().end()
                        && other.span().begin() - time.span().end() <= " of ".length())
                .findFirst()
                .flatMap(Timex::window)
                .filter(window -> window.from().isPresent());
    }

    /** An hour or a night belongs to its day, midnight to that which ends. */
    private Window whole(Window window, Timex time) {
        boolean midnight = tokens.within(time.span()).stream()
                .anyMatch(token -> token.form().equalsIgnoreCase("midnight"));
        if (midnight && window.from().isPresent() && time.type() == TimexType.TIME) {
            return Window.ofDay(window.from().get().minusNanos(1).toLocalDate());
        }
        if (window.from().isEmpty() || window.until().isEmpty()) {
            return window;
        }
        LocalDate first = window.firstDay().orElseThrow();
        LocalDate last = time.type() == TimexType.TIME
                ? window.until().get().minusHours(NIGHT).toLocalDate()
                : window.lastDay().orElseThrow();
        return Window.ofDays(first, last.isBefore(first) ? first : last);
    }

    private boolean isWeekday(Timex time) {
        return tokens.within(time.span()).stream()
                .anyMatch(token -> CalendarWords.DAYS.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    private Window forward(Window window) {
        boolean day = window.from().isPresent()
                && window.until().isPresent()
                && window.firstDay().equals(window.lastDay());
        if (today.isEmpty() || !day) {
            return window;
        }
        LocalDate named = window.firstDay().orElseThrow();
        boolean lastWeek =
                named.isBefore(today.get()) && !named.isBefore(today.get().minusDays(WEEK));
        return lastWeek ? Window.ofDay(named.plusDays(WEEK)) : window;
    }

    /** "On Tuesday and Wednesday". */
    private Window joined(Window window, Timex time) {
        if (time.granularity() != Granularity.DAY) {
            return window;
        }
        return times.stream()
                .filter(other -> other.granularity() == Granularity.DAY && other.type() == TimexType.DATE)
                .filter(other -> isNext(time, other))
                .findFirst()
                .flatMap(this::whither)
                .filter(other -> other.firstDay().equals(window.lastDay().map(day -> day.plusDays(1))))
                .map(other -> new Window(window.from(), other.until()))
                .orElse(window);
    }

    private boolean isNext(Timex time, Timex other) {
        int end = tokens.at(time.span().end() - 1);
        int begin = tokens.at(other.span().begin());
        return begin == end + 2 && word(end + 1).equals("and")
                || begin == end + 3 && word(end + 1).equals("and");
    }

    private Window bounded(Window window, Timex time) {
        String preposition = preposition(time);
        if (BY.contains(preposition) && window.until().isPresent()) {
            return today.filter(
                            day -> day.atStartOfDay().isBefore(window.until().get()))
                    .map(day ->
                            Window.between(day.atStartOfDay(), window.until().get()))
                    .orElse(window);
        }
        boolean range = time.granularity() == Granularity.DAY
                && window.until().isPresent()
                && window.firstDay().isPresent()
                && window.lastDay().orElseThrow().isAfter(window.firstDay().orElseThrow());
        return FROM.contains(preposition) && window.from().isPresent() && !(range && preposition.equals("from"))
                ? Window.since(window.from().get())
                : window;
    }

    /** "For ten days" makes a day that many days long. */
    Window lasting(Window window, Set<Integer> allowed) {
        boolean open = window.until().isEmpty();
        if (window.from().isEmpty() || !open && !window.firstDay().equals(window.lastDay())) {
            return window;
        }
        LocalDate first = window.firstDay().orElseThrow();
        return times.stream()
                .filter(time ->
                        time.type() == TimexType.DURATION && (LASTING.contains(preposition(time)) || isCompound(time)))
                .filter(time -> headOf(time).stream().anyMatch(allowed::contains))
                .findFirst()
                .flatMap(time -> plus(first, time.value()))
                .filter(end -> end.isAfter(first))
                .map(end -> Window.ofDays(first, end.minusDays(1)))
                .orElse(window);
    }

    private static Optional<LocalDate> plus(LocalDate day, String value) {
        return length(value).map(day::plus);
    }

    private static Optional<Period> length(String value) {
        Matcher matcher = LENGTH.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "H" -> Period.ofDays((count + HOURS - 1) / HOURS);
                    case "D" -> Period.ofDays(count);
                    case "W" -> Period.ofWeeks(count);
                    case "M" -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                });
    }
}
