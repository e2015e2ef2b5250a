package org.rapporteur.assembly.negotiation.step;

import java.util.List;
import java.util.OptionalInt;

/** Numbers below a hundred in words. */
final class Numerals {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int TEN = 10;

    private Numerals() {}

    /** "Twenty", "forty-one"; empty for what is no such word. */
    static OptionalInt of(String word) {
        String[] parts = word.split("-", 2);
        int tens = TENS.indexOf(parts[0]);
        int units = SMALL.indexOf(parts[parts.length - 1]);
        if (tens > 0 && !parts[0].isEmpty()) {
            return parts.length == 1
                    ? OptionalInt.of(tens * TEN)
                    : units > 0 && units < TEN ? OptionalInt.of(tens * TEN + units) : OptionalInt.empty();
        }
        return parts.length == 1 && units >= 0 ? OptionalInt.of(units) : OptionalInt.empty();
    }
}
