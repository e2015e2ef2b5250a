package org.rapporteur.language.coreference;

import java.util.List;
import org.rapporteur.language.coreference.Evidence.First;
import org.rapporteur.language.coreference.Evidence.Link;
import org.rapporteur.language.coreference.Profile.Manner;
import org.rapporteur.language.token.TabbedLines;

/** How much each piece of evidence weighs for mentions of each manner, as learnt. */
@SuppressWarnings("EnumOrdinal") // Rows and columns are the enums' constants.
final class Weights {

    private static final int LINKS = Link.values().length;

    private final double[][] rows = new double[Manner.values().length][LINKS + First.values().length];

    /** Those that come with the program, from {@code weights.tsv}. */
    static Weights load() {
        return parse(TabbedLines.read(Weights.class, "weights.tsv", 4));
    }

    /** Manner, {@code link} or {@code first}, evidence, weight; what is not there weighs nothing. */
    static Weights parse(List<List<String>> lines) {
        Weights weights = new Weights();
        for (List<String> line : lines) {
            int place = line.get(1).equals("link")
                    ? Link.valueOf(line.get(2)).ordinal()
                    : LINKS + First.valueOf(line.get(2)).ordinal();
            weights.rows[Manner.valueOf(line.get(0)).ordinal()][place] = Double.parseDouble(line.get(3));
        }
        return weights;
    }

    /** Begins to add up the evidence of one link, or of one first mention. */
    Sum sum(Manner manner) {
        return new Sum(rows[manner.ordinal()]);
    }

    /** What evidence comes to. For use by one thread. */
    static final class Sum implements Evidence.LinkTaker, Evidence.FirstTaker {

        private final double[] row;
        private double total;

        private Sum(double[] row) {
            this.row = row;
        }

        @Override
        public void take(Link link, double value) {
            total += row[link.ordinal()] * value;
        }

        @Override
        public void take(First first, double value) {
            total += row[LINKS + first.ordinal()] * value;
        }

        double total() {
            return total;
        }
    }
}
