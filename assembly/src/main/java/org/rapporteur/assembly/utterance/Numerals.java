package org.rapporteur.assembly.utterance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers in words and digits. */
final class Numerals {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}(?:,\\d{3})*(?:\\.\\d{1,9})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000, "billion", 1_000_000_000);
    private static final Set<String> JOINERS = Set.of("and", "-");
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

    private Numerals() {}

    /**
     * A number that begins at some place.
     *
     * @param value in digits
     * @param tokens how many tokens it takes
     */
    record Numeral(String value, int tokens) {}

    /** "2nd" as "second"; anything else as it is. */
    static String ordinal(String form) {
        var matcher = ORDINAL.matcher(form);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(1));
            return number > 0 && number < ORDINALS.size() ? ORDINALS.get(number) : form;
        }
        return form;
    }

    /** The number at a place, as far as it goes; of no tokens if there is none. */
    static Numeral at(List<String> forms, int from) {
        Numeral clock = clock(forms, from);
        return clock.tokens() > 0 ? clock : number(forms, from);
    }

    /** "8.15", "8:15" and "eight-fifteen" are one. */
    private static Numeral clock(List<String> forms, int from) {
        var matcher = CLOCK.matcher(forms.get(from));
        if (matcher.matches()) {
            return new Numeral(matcher.group(1) + "." + matcher.group(2), 1);
        }
        boolean hyphened = from + 2 < forms.size() && forms.get(from + 1).equals("-");
        Integer hour = hyphened ? SMALL.get(forms.get(from)) : null;
        if (hour == null || hour > 12) {
            return new Numeral("", 0);
        }
        Numeral minute = number(forms, from + 2);
        boolean ofAnHour = minute.tokens() > 0
                && minute.value().length() == 2
                && minute.value().compareTo("60") < 0;
        return ofAnHour ? new Numeral(hour + "." + minute.value(), 2 + minute.tokens()) : new Numeral("", 0);
    }

    private static Numeral number(List<String> forms, int from) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        int at = from;
        int end = from;
        boolean article =
                forms.get(from).equals("a") && from + 1 < forms.size() && SCALES.containsKey(forms.get(from + 1));
        if (article) {
            current = BigDecimal.ONE;
            at++;
        }
        while (at < forms.size()) {
            String form = forms.get(at);
            BigDecimal value = plain(form);
            if (value != null && (current.signum() == 0 || fits(current, value, forms.get(at - 1)))) {
                current = current.add(value);
            } else if (SCALES.containsKey(form) && (end > from || article)) {
                current = current.max(BigDecimal.ONE).multiply(BigDecimal.valueOf(SCALES.get(form)));
                if (SCALES.get(form) > 100) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                }
            } else if (!(JOINERS.contains(form)
                    && end > from
                    && at + 1 < forms.size()
                    && goesOn(forms, at, total.add(current)))) {
                break;
            }
            end = JOINERS.contains(form) ? end : at + 1;
            at++;
        }
        return new Numeral(total.add(current).stripTrailingZeros().toPlainString(), end - from);
    }

    /** "Thirty-eight", "two hundred and six", "two thousand sixty". */
    private static boolean fits(BigDecimal current, BigDecimal value, String before) {
        boolean afterTens = TENS.containsKey(before) || before.equals("-");
        return current.remainder(BigDecimal.valueOf(100)).signum() == 0 && value.compareTo(BigDecimal.valueOf(100)) < 0
                || afterTens && current.remainder(BigDecimal.TEN).signum() == 0 && value.compareTo(BigDecimal.TEN) < 0;
    }

    private static boolean goesOn(List<String> forms, int joiner, BigDecimal sofar) {
        BigDecimal next = plain(forms.get(joiner + 1));
        if (next == null || Character.isDigit(forms.get(joiner + 1).charAt(0))) {
            return false;
        }
        if (forms.get(joiner).equals("-")) {
            return TENS.containsKey(forms.get(joiner - 1)) && next.compareTo(BigDecimal.TEN) < 0;
        }
        return SCALES.containsKey(forms.get(joiner - 1))
                && sofar.compareTo(BigDecimal.valueOf(100)) >= 0
                && next.compareTo(BigDecimal.valueOf(100)) < 0;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal plain(String form) {
        if (DIGITS.matcher(form).matches()) {
            return new BigDecimal(form.replace(",", ""));
        }
        Integer small = SMALL.getOrDefault(form, TENS.get(form));
        return small == null ? null : BigDecimal.valueOf(small);
    }
}
