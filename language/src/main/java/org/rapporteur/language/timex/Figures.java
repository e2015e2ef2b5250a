package org.rapporteur.language.timex;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.timex.Numerals.Numeral;

/** Reads dates, years and hours of a form that only figures have. Safe for use by many threads. */
final class Figures {

    private final TimeWords words;
    private final Numerals numerals;

    Figures(TimeWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** A date in figures alone: 2031-05-12, 12/05/2031, 12/05/31. */
    static Optional<Numeral> figures(TimeMatch match, int at) {
        String small = match.small(at);
        List<String> parts = Arrays.asList(small.split("[-/.]", -1));
        boolean all = parts.size() == 3
                && parts.stream().allMatch(part -> Numerals.areFigures(part) && part.length() <= 4)
                && parts.get(1).length() <= 2
                && (parts.get(0).length() == 4) != (parts.get(2).length() == 4 || isShort(small, parts));
        return all ? Optional.of(new Numeral(small, at + 1)) : Optional.empty();
    }

    /** A year of two figures, which only slashes make a date of: 1.12.10 is a version. */
    private static boolean isShort(String small, List<String> parts) {
        return small.indexOf('/') > 0 && parts.get(2).length() == 2;
    }

    /** "45" behind "1939-". */
    static Optional<Numeral> twoFigures(TimeMatch match, int at) {
        String small = match.small(at);
        return small.length() == 2 && Numerals.areFigures(small)
                ? Optional.of(new Numeral(small, at + 1))
                : Optional.empty();
    }

    /** "2030/31". */
    static Optional<Numeral> yearPair(TimeMatch match, int at) {
        String small = match.small(at);
        boolean pair = small.length() == 7
                && small.charAt(4) == '/'
                && Numerals.areFigures(small.substring(0, 4))
                && Numerals.areFigures(small.substring(5));
        return pair ? Optional.of(new Numeral(small.substring(0, 4), at + 1)) : Optional.empty();
    }

    /** "'97", which may be one token or two. */
    static Optional<Numeral> shortYear(TimeMatch match, int at) {
        String small = match.small(at);
        if (small.equals("'") && match.isInside(at + 1) && match.text().isJoined(at + 1)) {
            return twoFigures(match, at + 1);
        }
        boolean year = small.length() == 3 && small.charAt(0) == '\'' && Numerals.areFigures(small.substring(1));
        return year ? Optional.of(new Numeral(small.substring(1), at + 1)) : Optional.empty();
    }

    static Set<String> apostrophes() {
        Set<String> firsts = shortYears("");
        firsts.add("'");
        return firsts;
    }

    private static Set<String> shortYears(String ending) {
        Set<String> years = new HashSet<>();
        for (int year = 0; year < 100; year++) {
            years.add(String.format(Locale.ROOT, "'%02d%s", year, ending));
        }
        return years;
    }

    /** "1990s", "'90s", "90s". */
    static Optional<Numeral> decade(TimeMatch match, int at) {
        String small = match.small(at);
        String bare = small.startsWith("'") ? small.substring(1) : small;
        boolean decade = (bare.length() == 3 || bare.length() == 5)
                && bare.endsWith("0s")
                && Numerals.areFigures(bare.substring(0, bare.length() - 1));
        return decade ? Optional.of(new Numeral(bare.substring(0, bare.length() - 1), at + 1)) : Optional.empty();
    }

    static Set<String> decadeFirsts() {
        Set<String> firsts = shortYears("s");
        firsts.add(TimeWord.NUMERAL);
        return firsts;
    }

    /** "14:35", "9.40" before "a.m.". */
    Optional<Numeral> clockWithMinutes(TimeMatch match, int at) {
        boolean halves = words.find("half-day", match.small(at + 1)).isPresent();
        String small = match.small(at);
        boolean clock = small.contains(":") || halves && small.contains(".");
        return clock ? numerals.clock(match, at) : Optional.empty();
    }

    /** "1435" before "GMT". */
    static Optional<Numeral> militaryClock(TimeMatch match, int at) {
        String small = match.small(at);
        boolean clock = small.length() == 4
                && Numerals.areFigures(small)
                && Integer.parseInt(small) < 2400
                && Integer.parseInt(small.substring(2)) < 60;
        return clock
                ? Optional.of(new Numeral(small.substring(0, 2) + ":" + small.substring(2), at + 1))
                : Optional.empty();
    }
}
