package org.rapporteur.core.story;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * How alike two sides are, of one article or several each, and by what.
 *
 * @param value from 0 (nothing in common) to 1 (the same words on the same day); the mean over the pairs of articles
 * @param bound from which value on two sides count as one story
 * @param shared words that they have in common, those first that weigh most; not all of them
 * @param daysApart between the two nearest of their days of publication; empty if a side is undated
 */
public record Likeness(double value, double bound, List<SharedWord> shared, OptionalLong daysApart) {

    /** @throws IllegalArgumentException if a value is no share, or the days are negative */
    public Likeness {
        shared = List.copyOf(shared);
        if (!(value >= 0 && value <= 1 && bound >= 0 && bound <= 1) || daysApart.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "no likeness: %s by a bound of %s, %s days apart".formatted(value, bound, daysApart));
        }
    }

    /** Whether it makes the two one story. */
    public boolean isEnough() {
        return value >= bound;
    }

    /** For a person: {@code "Costa Rica, Nature Air, twelve; 1 day apart; 0.31 where 0.10 is enough"}. */
    public String inWords() {
        String words = shared.isEmpty()
                ? "nothing in common"
                : shared.stream().map(SharedWord::written).collect(Collectors.joining(", "));
        String days = daysApart.isEmpty() ? "undated" : apart(daysApart.getAsLong());
        return String.format(Locale.ROOT, "%s; %s; %.2f where %.2f is enough", words, days, value, bound);
    }

    private static String apart(long days) {
        return days == 0 ? "the same day" : days == 1 ? "1 day apart" : days + " days apart";
    }
}
