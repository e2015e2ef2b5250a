package org.rapporteur.search;

import org.apache.lucene.util.BytesRef;
import org.rapporteur.core.meaning.Meaning;

/** A meaning as the index keeps it: its components, then the sum of their squares, the greatest byte first. */
final class MeaningBytes {
    private static final int SQUARES_BYTES = Integer.BYTES;

    private final byte[] components;
    private final int squares;

    private MeaningBytes(byte[] components) {
        this.components = components;
        int sum = 0;
        for (byte component : components) {
            sum += component * component;
        }
        this.squares = sum;
    }

    static MeaningBytes of(Meaning meaning) {
        return new MeaningBytes(meaning.components());
    }

    BytesRef kept() {
        byte[] kept = new byte[components.length + SQUARES_BYTES];
        System.arraycopy(components, 0, kept, 0, components.length);
        for (int at = 0; at < SQUARES_BYTES; at++) {
            kept[components.length + at] = (byte) (squares >>> Byte.SIZE * (SQUARES_BYTES - 1 - at));
        }
        return new BytesRef(kept);
    }

    /**
     * How near one that is kept is, as {@link Meaning#nearness} has it.
     *
     * @throws IllegalArgumentException if it has another number of dimensions
     */
    double nearness(BytesRef kept) {
        if (kept.length != components.length + SQUARES_BYTES) {
            throw new IllegalArgumentException("meanings of %d and of %d dimensions are not comparable"
                    .formatted(components.length, kept.length - SQUARES_BYTES));
        }
        byte[] bytes = kept.bytes;
        int begin = kept.offset;
        int product = 0;
        for (int at = 0; at < components.length; at++) {
            product += components[at] * bytes[begin + at];
        }
        int its = 0;
        for (int at = begin + components.length; at < begin + kept.length; at++) {
            its = its << Byte.SIZE | bytes[at] & 0xFF;
        }
        return product / Math.sqrt((double) squares * its);
    }
}
