package org.rapporteur.core.archive;

/**
 * Something kept, with its number: what is kept later has the higher one. So whoever has seen all up to
 * a number asks for those after it.
 *
 * @param number from 1
 */
public record Numbered<T>(long number, T value) {

    /** @throws IllegalArgumentException if the number is less than 1 */
    public Numbered {
        if (number < 1) {
            throw new IllegalArgumentException("not a number of something kept: " + number);
        }
    }
}
