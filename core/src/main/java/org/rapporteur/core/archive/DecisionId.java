package org.rapporteur.core.archive;

import java.util.regex.Pattern;

/** Names one decision by what is in it, so that it is the same one in every archive. */
public record DecisionId(String value) implements Comparable<DecisionId> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

    /** @throws IllegalArgumentException if the value is not sixteen lower-case hexadecimal digits */
    public DecisionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a decision id: '%s'; wanted sixteen of 0-9a-f".formatted(value));
        }
    }

    /** Reads back what {@link #toString} printed. */
    public static DecisionId parse(String printed) {
        return new DecisionId(printed);
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
