package org.rapporteur.language.speaker;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.token.TabbedLines;

/** How much each clue weighs for a sort of words, and from which likelihood on a reader may be sure, as learnt. */
final class ClueWeights {

    /** For which words whoever is meant is sought. */
    enum Sort {
        PRONOUN,
        NOUN
    }

    private static final String SURE = "SURE";

    private final Map<Sort, Map<Clue, Double>> weights = new EnumMap<>(Sort.class);
    private final Map<Sort, Double> sure = new EnumMap<>(Sort.class);

    /** Those that come with the program, from {@code clues.tsv}. */
    static ClueWeights load() {
        return parse(TabbedLines.read(ClueWeights.class, "clues.tsv", 3));
    }

    /** Sort, clue or {@code SURE}, number; what is not there weighs nothing. */
    static ClueWeights parse(List<List<String>> lines) {
        ClueWeights read = new ClueWeights();
        for (List<String> line : lines) {
            Sort sort = Sort.valueOf(line.get(0));
            double number = Double.parseDouble(line.get(2));
            if (line.get(1).equals(SURE)) {
                read.sure.put(sort, number);
            } else {
                read.weights
                        .computeIfAbsent(sort, key -> new EnumMap<>(Clue.class))
                        .put(Clue.valueOf(line.get(1)), number);
            }
        }
        return read;
    }

    double sum(Sort sort, Map<Clue, Double> clues) {
        Map<Clue, Double> row = weights.getOrDefault(sort, Map.of());
        double sum = 0;
        for (Map.Entry<Clue, Double> clue : clues.entrySet()) {
            sum += row.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
        }
        return sum;
    }

    /** The least likelihood of somebody of whom a reader may be sure; 0 to 1. */
    double sure(Sort sort) {
        return sure.getOrDefault(sort, 1.0);
    }
}
