package org.rapporteur.assembly.quantity;

import org.rapporteur.core.text.Span;

/**
 * A number of something, as an article words it.
 *
 * @param words with what bounds it: "at least seven million"
 * @param firstToken of the words, as an index in the article
 * @param token the one that stands for the number in the sentence's tree
 * @param value what the words say without their bound, such as 7000000
 * @param interval what they may mean, with the rounding that their digits imply
 * @param unit of what, in the dictionary form; {@code %} for a share, the currency's sign for money, {@link #UNNAMED}
 * @param narrower the words that narrow the unit, in dictionary form, sorted, with a space between: "crew" in "two crew members"
 */
public record Quantity(
        Span words, int firstToken, int token, double value, Interval interval, String unit, String narrower) {

    /** The unit of a number whose sentence leaves it out: "six dead". */
    public static final String UNNAMED = "-";

    /** @throws IllegalArgumentException if there are no words, or it is a number of nothing */
    public Quantity {
        if (words.isEmpty() || unit.isBlank()) {
            throw new IllegalArgumentException("a number of '%s' at %s".formatted(unit, words));
        }
    }
}
