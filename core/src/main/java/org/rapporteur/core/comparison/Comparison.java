package org.rapporteur.core.comparison;

import java.util.List;

/**
 * The articles of a story against each other.
 *
 * @param utterances those with most articles first, then in the articles' order
 * @param facts likewise
 * @param differences in the articles' order
 * @param alone what one article has and no other in hand; in the articles' order
 * @param silences in the articles' order
 */
public record Comparison(
        List<Utterance> utterances,
        List<ReportedFact> facts,
        List<Difference> differences,
        List<Telling> alone,
        List<Silence> silences) {

    /** Nothing was compared. */
    public static final Comparison NONE = new Comparison(List.of(), List.of(), List.of(), List.of(), List.of());

    public Comparison {
        utterances = List.copyOf(utterances);
        facts = List.copyOf(facts);
        differences = List.copyOf(differences);
        alone = List.copyOf(alone);
        silences = List.copyOf(silences);
    }

    /** The same with other differences. */
    public Comparison with(List<Difference> others) {
        return new Comparison(utterances, facts, others, alone, silences);
    }
}
