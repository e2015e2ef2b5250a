package org.rapporteur.language.coreference;

import java.util.List;
import org.rapporteur.language.coreference.Evidence.First;
import org.rapporteur.language.coreference.Evidence.Link;
import org.rapporteur.language.coreference.Profile.Manner;
import org.rapporteur.language.token.TabbedLines;

/** How much each piece of evidence weighs for mentions of each manner, as learnt. */
@SuppressWarnings("EnumOrdinal") // Rows and columns are the enums' constants.
final class Weights {

    private final double[][] links = new double[Manner.values().length][Link.values().length];
    private final double[][] firsts = new double[Manner.values().length][First.values().length];

    /** Those that come with the program, from {@code weights.tsv}. */
    static Weights load() {
        return parse(TabbedLines.read(Weights.class, "weights.tsv", 4));
    }

    /** Manner, {@code link} or {@code first}, evidence, weight; what is not there weighs nothing. */
    static Weights parse(List<List<String>> lines) {
        Weights weights = new Weights();
        for (List<String> line : lines) {
            int manner = Manner.valueOf(line.get(0)).ordinal();
            double weight = Double.parseDouble(line.get(3));
            if (line.get(1).equals("link")) {
                weights.links[manner][Link.valueOf(line.get(2)).ordinal()] = weight;
            } else {
                weights.firsts[manner][First.valueOf(line.get(2)).ordinal()] = weight;
            }
        }
        return weights;
    }

    double of(Manner manner, Link link) {
        return links[manner.ordinal()][link.ordinal()];
    }

    double of(Manner manner, First first) {
        return firsts[manner.ordinal()][first.ordinal()];
    }
}
