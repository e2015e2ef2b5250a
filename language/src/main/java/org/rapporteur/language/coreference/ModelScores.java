package org.rapporteur.language.coreference;

import java.util.List;
import org.rapporteur.language.encoder.Encoding;

/** What the encoder says of a mention's antecedents. */
final class ModelScores {

    private final float[] scores;
    private final float none;
    private final double logSum;
    private final int best;

    ModelScores(Encoding encoding, Profile mention, List<Profile> candidates) {
        int word = mention.encoderWord();
        none = encoding.noAntecedent(word);
        scores = new float[candidates.size()];
        int greatest = -1;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = encoding.antecedent(word, candidates.get(i).encoderWord());
            if (greatest < 0 || scores[i] > scores[greatest]) {
                greatest = i;
            }
        }
        best = greatest;
        logSum = logSum();
    }

    private double logSum() {
        double top = best < 0 ? none : Math.max(none, scores[best]);
        double sum = Math.exp(none - top);
        for (float score : scores) {
            sum += Math.exp(score - top);
        }
        return top + Math.log(sum);
    }

    /** Of a candidate, above the score for no antecedent. */
    double aboveNone(int candidate) {
        return scores[candidate] - none;
    }

    /** Of the best candidate, likewise; very low if there is none. */
    double bestAboveNone() {
        return best < 0 ? -Double.MAX_VALUE : aboveNone(best);
    }

    /** The logarithm of a candidate's probability. */
    double log(int candidate) {
        return scores[candidate] - logSum;
    }

    /** The logarithm of the probability that there is no antecedent. */
    double logNone() {
        return none - logSum;
    }

    boolean isBest(int candidate) {
        return candidate == best;
    }

    boolean isNext(int candidate) {
        return candidate == scores.length - 1;
    }
}
