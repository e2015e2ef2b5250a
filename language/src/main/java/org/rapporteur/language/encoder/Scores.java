package org.rapporteur.language.encoder;

import java.util.List;

/**
 * What the model gives each of a set of labels for one word: natural logarithms of probabilities that
 * add up to one.
 *
 * @param <E> the labels; their order is that of the row
 */
public final class Scores<E extends Enum<E>> {

    private final List<E> labels;
    private final float[] row;

    /**
     * Views a row, which is not copied and not to be written to.
     *
     * @param labels as many as the row is long, in the order of their declaration
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Scores(List<E> labels, float[] row) {
        if (labels.size() != row.length) {
            throw new IllegalArgumentException("%d scores for %d labels".formatted(row.length, labels.size()));
        }
        this.labels = labels;
        this.row = row;
    }

    /** A label's logarithm of a probability. */
    @SuppressWarnings("EnumOrdinal") // The one place where a label becomes its place in a row.
    public float of(E label) {
        return row[label.ordinal()];
    }

    /** The likeliest label; of equal ones the first. */
    public E best() {
        int best = 0;
        for (int i = 1; i < row.length; i++) {
            if (row[i] > row[best]) {
                best = i;
            }
        }
        return labels.get(best);
    }

    @Override
    public String toString() {
        return best() + " " + of(best());
    }
}
