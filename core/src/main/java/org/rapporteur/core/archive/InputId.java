package org.rapporteur.core.archive;

/**
 * Names one input for good. Whoever hands it in chooses it, so that the same input handed in again, after
 * an answer was lost, is known.
 */
public record InputId(String value) implements Comparable<InputId> {

    private static final int CHARACTERS_MAX = 200;

    /** @throws IllegalArgumentException if it is blank or longer than 200 characters */
    public InputId {
        Kept.name("an input's id", value);
        if (value.length() > CHARACTERS_MAX) {
            throw new IllegalArgumentException(
                    "an input's id of %d characters; at most %d are allowed".formatted(value.length(), CHARACTERS_MAX));
        }
    }

    /** Reads back what {@link #toString} printed. */
    public static InputId parse(String printed) {
        return new InputId(printed);
    }

    @Override
    public int compareTo(InputId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
