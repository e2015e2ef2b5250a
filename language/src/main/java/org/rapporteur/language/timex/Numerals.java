package org.rapporteur.language.timex;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads numbers, written in figures or in words. Safe for use by many threads. */
final class Numerals {

    /**
     * A number and the place behind it.
     *
     * @param value "12", "2.5" for two and a half, "X" for several
     */
    record Numeral(String value, int end) {}

    private static final Set<String> CENTURIES = Set.of("16", "17", "18", "19", "20");
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_DAYS = 31;

    private final TimeWords words;

    Numerals(TimeWords words) {
        this.words = words;
    }

    /** The words that a number can begin with; one key stands for all figures. */
    Set<String> firsts() {
        Set<String> firsts = new HashSet<>(words.of("number"));
        firsts.addAll(words.of("tens"));
        firsts.addAll(words.of("open-number"));
        firsts.add("half");
        firsts.add("a");
        firsts.add(TimeWord.NUMERAL);
        return firsts;
    }

    /** A count: "five", "12", "twenty-five", "two and a half", "5 1/2", "a couple of", "several". */
    Optional<Numeral> count(TimeMatch match, int at) {
        String small = match.small(at);
        if (small.equals("a")) {
            return articleCount(match, at);
        }
        if (small.equals("half")) {
            boolean article =
                    match.small(at + 1).equals("a") || match.small(at + 1).equals("an");
            return Optional.of(new Numeral("0.5", article ? at + 2 : at + 1));
        }
        Optional<String> open = words.find("open-number", small);
        if (open.isPresent()) {
            int end = match.small(at + 1).equals("of") ? at + 2 : at + 1;
            return Optional.of(new Numeral(open.get(), end));
        }
        return whole(match, at).map(number -> withHalf(match, number));
    }

    /** "A few", "a couple of", "a dozen", "a hundred", "a half". */
    private Optional<Numeral> articleCount(TimeMatch match, int at) {
        String next = match.small(at + 1);
        int of = match.small(at + 2).equals("of") ? at + 3 : at + 2;
        if (next.equals("half")) {
            return Optional.of(new Numeral("0.5", at + 2));
        }
        return words.find("article-number", next).map(value -> new Numeral(value, of));
    }

    private Numeral withHalf(TimeMatch match, Numeral number) {
        int end = number.end();
        if (match.small(end).equals("1/2")) {
            return new Numeral(number.value() + ".5", end + 1);
        }
        boolean joined = match.small(end).equals("-");
        int from = joined ? end + 1 : end;
        int step = joined ? 2 : 1;
        boolean half = match.small(from).equals("and")
                && match.small(from + step).equals("a")
                && match.small(from + 2 * step).equals("half");
        return half ? new Numeral(number.value() + ".5", from + 2 * step + 1) : number;
    }

    private Optional<Numeral> whole(TimeMatch match, int at) {
        String small = match.small(at);
        if (!small.isEmpty() && Character.isDigit(small.charAt(0))) {
            return figures(small).map(value -> new Numeral(value, at + 1));
        }
        Optional<String> tens = words.find("tens", small);
        if (tens.isPresent()) {
            int next = match.small(at + 1).equals("-") ? at + 2 : at + 1;
            Optional<String> ones = words.find("number", match.small(next)).filter(value -> value.length() == 1);
            int sum = Integer.parseInt(tens.get()) + ones.map(Integer::parseInt).orElse(0);
            return Optional.of(new Numeral(Integer.toString(sum), ones.isPresent() ? next + 1 : at + 1));
        }
        return words.find("number", small).map(value -> scaled(match, value, at + 1));
    }

    /** "Two hundred", "two thousand". */
    private Numeral scaled(TimeMatch match, String value, int end) {
        return words.find("scale", match.small(end))
                .map(scale -> new Numeral(Integer.toString(Integer.parseInt(value) * Integer.parseInt(scale)), end + 1))
                .orElseGet(() -> new Numeral(value, end));
    }

    /** "12", "1,500", "2.5". */
    private static Optional<String> figures(String small) {
        String bare = small.replace(",", "");
        int point = bare.indexOf('.');
        if (point > 0 && point == bare.length() - 2 && bare.endsWith("5")) {
            return areFigures(bare.substring(0, point)) ? Optional.of(bare) : Optional.empty();
        }
        return areFigures(bare) && bare.length() <= 6 ? Optional.of(bare) : Optional.empty();
    }

    /** "1997", "nineteen ninety-seven", "two thousand and four". */
    Optional<Numeral> year(TimeMatch match, int at) {
        String small = match.small(at);
        if (small.length() == YEAR_DIGITS && areFigures(small)) {
            int number = Integer.parseInt(small);
            return number >= 1000 && number < 2200 ? Optional.of(new Numeral(small, at + 1)) : Optional.empty();
        }
        Optional<String> century = words.find("number", small).filter(CENTURIES::contains);
        if (century.isPresent()) {
            return whole(match, at + 1)
                    .filter(rest -> rest.value().length() == 2
                            && !match.text().word(at + 1).isNumeral())
                    .map(rest -> new Numeral(century.get() + rest.value(), rest.end()));
        }
        if (small.equals("two") && match.small(at + 1).equals("thousand")) {
            int next = match.small(at + 2).equals("and") ? at + 3 : at + 2;
            Optional<Numeral> rest =
                    match.isInside(next) && !match.text().word(next).isNumeral()
                            ? whole(match, next).filter(ones -> ones.value().length() <= 2)
                            : Optional.empty();
            return Optional.of(rest.map(
                            ones -> new Numeral("20%02d".formatted(Integer.parseInt(ones.value())), ones.end()))
                    .orElseGet(() -> new Numeral("2000", at + 2)));
        }
        return Optional.empty();
    }

    /** "6", "6th", "eighth", "twenty-first". */
    Optional<Numeral> dayOfMonth(TimeMatch match, int at) {
        Optional<Numeral> ordinal = ordinal(match, at);
        if (ordinal.isPresent()) {
            return ordinal.filter(found -> Integer.parseInt(found.value()) <= MONTH_DAYS);
        }
        String small = match.small(at);
        boolean figures = areFigures(small) && small.length() <= 2;
        return figures && Integer.parseInt(small) >= 1 && Integer.parseInt(small) <= MONTH_DAYS
                ? Optional.of(new Numeral(Integer.toString(Integer.parseInt(small)), at + 1))
                : Optional.empty();
    }

    /** "6th". */
    Optional<Numeral> ordinalDay(TimeMatch match, int at) {
        return Character.isDigit(match.small(at).charAt(0))
                ? dayOfMonth(match, at).filter(day -> ordinal(match, at).isPresent())
                : Optional.empty();
    }

    /** "First", "21st", "twenty-first". */
    Optional<Numeral> ordinal(TimeMatch match, int at) {
        String small = match.small(at);
        int figures = 0;
        while (figures < small.length() && Character.isDigit(small.charAt(figures))) {
            figures++;
        }
        if (figures > 0) {
            boolean ends = Set.of("st", "nd", "rd", "th").contains(small.substring(figures));
            return ends && figures <= 2
                    ? Optional.of(new Numeral(Integer.toString(Integer.parseInt(small.substring(0, figures))), at + 1))
                    : Optional.empty();
        }
        Optional<String> tens = words.find("tens", small);
        if (tens.isPresent()) {
            int next = match.small(at + 1).equals("-") ? at + 2 : at + 1;
            return words.find("ordinal", match.small(next))
                    .map(ones -> new Numeral(
                            Integer.toString(Integer.parseInt(tens.get()) + Integer.parseInt(ones)), next + 1));
        }
        return words.find("ordinal", small).map(value -> new Numeral(value, at + 1));
    }

    /** "14:35", "9.40", "9": as hours and minutes, or hours alone. */
    Optional<Numeral> clock(TimeMatch match, int at) {
        String small = match.small(at);
        int mark = Math.max(small.indexOf(':'), small.indexOf('.'));
        String hours = mark < 0 ? small : small.substring(0, mark);
        String minutes = mark < 0 ? "" : small.substring(mark + 1);
        boolean clock = areFigures(hours)
                && hours.length() <= 2
                && Integer.parseInt(hours) <= 24
                && (mark < 0 || areFigures(minutes) && minutes.length() == 2 && Integer.parseInt(minutes) < 60);
        if (clock) {
            return Optional.of(
                    new Numeral("%02d%s".formatted(Integer.parseInt(hours), mark < 0 ? "" : ":" + minutes), at + 1));
        }
        return words.find("number", small)
                .filter(value -> Integer.parseInt(value) <= 12)
                .map(value -> new Numeral("%02d".formatted(Integer.parseInt(value)), at + 1));
    }

    static boolean areFigures(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
