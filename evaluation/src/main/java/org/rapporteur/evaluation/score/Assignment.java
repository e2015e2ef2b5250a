package org.rapporteur.evaluation.score;

import java.util.Arrays;

/**
 * The pairing of rows with columns, each at most once, whose sum is greatest.
 *
 * @see <a href="https://doi.org/10.1002/nav.3800020109">Kuhn, The Hungarian method, 1955</a>; by
 *     shortest augmenting paths, as Jonker and Volgenant 1987
 */
final class Assignment {

    private static final int FREE = -1;

    private final double[][] gains;
    private final int rows;
    private final int columns;
    private final double[] rowPrices;
    private final double[] columnPrices;
    private final int[] rowOf;

    /** Takes gains by row and column, with no more rows than columns. */
    private Assignment(double[][] gains) {
        this.gains = gains;
        this.rows = gains.length;
        this.columns = rows == 0 ? 0 : gains[0].length;
        this.rowPrices = new double[rows];
        this.columnPrices = new double[columns];
        this.rowOf = new int[columns];
        Arrays.fill(rowOf, FREE);
    }

    /**
     * The greatest sum that a pairing has.
     *
     * @param gains by row and column, none negative; all rows of one length
     */
    static double greatest(double[][] gains) {
        if (gains.length == 0 || gains[0].length == 0) {
            return 0;
        }
        Assignment assignment = new Assignment(gains.length <= gains[0].length ? gains : transposed(gains));
        for (int row = 0; row < assignment.rows; row++) {
            assignment.place(row);
        }
        return assignment.sum();
    }

    private static double[][] transposed(double[][] gains) {
        double[][] turned = new double[gains[0].length][gains.length];
        for (int row = 0; row < gains.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = gains[row][column];
            }
        }
        return turned;
    }

    /** Finds the cheapest way to a free column, over columns whose rows move on, and goes it. */
    private void place(int newRow) {
        Paths paths = new Paths(columns);
        double reached = 0;
        int column = FREE;
        int row = newRow;
        do {
            relax(row, column, reached, paths);
            column = paths.nearest();
            reached = paths.distance[column];
            paths.done[column] = true;
            row = rowOf[column];
        } while (row != FREE);
        for (int other = 0; other < columns; other++) {
            if (paths.done[other] && other != column) {
                columnPrices[other] += paths.distance[other] - reached;
                rowPrices[rowOf[other]] += reached - paths.distance[other];
            }
        }
        rowPrices[newRow] += reached;
        while (column != FREE) {
            int previous = paths.before[column];
            rowOf[column] = previous == FREE ? newRow : rowOf[previous];
            column = previous;
        }
    }

    /** The cheapest ways that are known, by the column that they end at. */
    private static final class Paths {

        private final double[] distance;
        private final int[] before;
        private final boolean[] done;

        Paths(int columns) {
            distance = new double[columns];
            before = new int[columns];
            done = new boolean[columns];
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
            Arrays.fill(before, FREE);
        }

        int nearest() {
            int nearest = FREE;
            for (int column = 0; column < distance.length; column++) {
                if (!done[column] && (nearest == FREE || distance[column] < distance[nearest])) {
                    nearest = column;
                }
            }
            return nearest;
        }
    }

    private void relax(int row, int from, double reached, Paths paths) {
        for (int column = 0; column < columns; column++) {
            double length = reached - gains[row][column] - rowPrices[row] - columnPrices[column];
            if (!paths.done[column] && length < paths.distance[column]) {
                paths.distance[column] = length;
                paths.before[column] = from;
            }
        }
    }

    private double sum() {
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            sum += rowOf[column] == FREE ? 0 : gains[rowOf[column]][column];
        }
        return sum;
    }
}
