package org.rapporteur.core.meaning;

import java.util.Arrays;

/**
 * What a sentence means: a direction among those that a model of sentences gives. Two sentences that say like
 * things point the same way. Kept as one signed byte a dimension: the greatest component, whatever its sign, is 127,
 * the others in proportion, rounded to the nearest, halves up. Meanings of different encoders are not comparable.
 */
public final class Meaning {

    private static final int GREATEST = 127;

    private final byte[] components;

    /** Of the components as they are kept, squared; always positive. */
    private final long squares;

    private Meaning(byte[] components) {
        this.components = components;
        this.squares = product(components, components);
    }

    /**
     * Takes a direction; its length makes no difference.
     *
     * @throws IllegalArgumentException if it has none, or a component is no number
     */
    public static Meaning of(float[] direction) {
        double greatest = 0;
        for (float component : direction) {
            if (!Float.isFinite(component)) {
                throw new IllegalArgumentException("a meaning with " + component);
            }
            greatest = Math.max(greatest, Math.abs((double) component));
        }
        if (greatest == 0) {
            throw new IllegalArgumentException("a meaning without direction");
        }
        byte[] components = new byte[direction.length];
        for (int at = 0; at < components.length; at++) {
            components[at] = (byte) Math.floor(GREATEST * (direction[at] / greatest) + 0.5);
        }
        return new Meaning(components);
    }

    /**
     * Takes components back as they were kept.
     *
     * @throws IllegalArgumentException if the greatest of them is not 127, whatever its sign
     */
    public static Meaning ofKept(byte[] components) {
        int greatest = 0;
        for (byte component : components) {
            greatest = Math.max(greatest, Math.abs(component));
        }
        if (greatest != GREATEST) {
            throw new IllegalArgumentException("a meaning whose greatest component is " + greatest);
        }
        return new Meaning(components.clone());
    }

    /**
     * How alike two are: the cosine of the angle between them, from -1 (opposite) over 0 (nothing in common) to 1.
     *
     * @throws IllegalArgumentException if the other has another number of dimensions
     */
    public double nearness(Meaning other) {
        if (other.components.length != components.length) {
            throw new IllegalArgumentException("meanings of %d and of %d dimensions are not comparable"
                    .formatted(components.length, other.components.length));
        }
        return product(components, other.components) / Math.sqrt((double) squares * other.squares);
    }

    /** How many components it has. */
    public int dimensions() {
        return components.length;
    }

    /** A copy, as they are kept. */
    public byte[] components() {
        return components.clone();
    }

    private static long product(byte[] one, byte[] other) {
        long sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning meaning && Arrays.equals(components, meaning.components);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(components);
    }

    @Override
    public String toString() {
        return "a meaning of %d dimensions".formatted(components.length);
    }
}
