package org.rapporteur.encoder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.encoder.Transitions;

/** The transitions of the model's three tag heads. */
record ModelHeads(Transitions attribution, Transitions names, Transitions roles) {

    private static final String START = "START";
    private static final String END = "END";

    /**
     * Reads the lines {@code head <tab> from <tab> to <tab> score}.
     *
     * @param labels of each head, in the order of its scores
     * @throws IllegalArgumentException if a line is not of that form, or names what is unknown
     */
    static ModelHeads parse(List<String> lines, Map<String, List<String>> labels) {
        Map<String, Table> tables = new HashMap<>();
        labels.forEach((head, names) -> tables.put(head, new Table(names)));
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != 4 || !tables.containsKey(columns[0])) {
                throw new IllegalArgumentException(
                        "not a transition: '%s'; wanted one of %s, two labels and a score, apart by tabs"
                                .formatted(line, labels.keySet()));
            }
            table(tables, columns[0]).set(columns[1], columns[2], Float.parseFloat(columns[3]));
        }
        return new ModelHeads(
                table(tables, "attribution").transitions(),
                table(tables, "names").transitions(),
                table(tables, "roles").transitions());
    }

    private static Table table(Map<String, Table> tables, String head) {
        Table table = tables.get(head);
        if (table == null) {
            throw new IllegalArgumentException("no labels for the head " + head);
        }
        return table;
    }

    /** What is not set is impossible. */
    private static final class Table {

        private final List<String> labels;
        private final float[] start;
        private final float[][] between;
        private final float[] end;

        Table(List<String> labels) {
            this.labels = labels;
            start = never(labels.size());
            between = new float[labels.size()][];
            for (int from = 0; from < between.length; from++) {
                between[from] = never(labels.size());
            }
            end = never(labels.size());
        }

        private static float[] never(int size) {
            float[] row = new float[size];
            Arrays.fill(row, Float.NEGATIVE_INFINITY);
            return row;
        }

        void set(String from, String to, float score) {
            if (from.equals(START)) {
                start[number(to)] = score;
            } else if (to.equals(END)) {
                end[number(from)] = score;
            } else {
                between[number(from)][number(to)] = score;
            }
        }

        private int number(String label) {
            int number = labels.indexOf(label);
            if (number < 0) {
                throw new IllegalArgumentException("unknown label '%s'; known are %s".formatted(label, labels));
            }
            return number;
        }

        Transitions transitions() {
            return new Transitions(start, between, end);
        }
    }
}
