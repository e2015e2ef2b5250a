package org.rapporteur.evaluation.key;

import java.util.List;
import org.rapporteur.evaluation.score.Score;

/**
 * How well steps were found.
 *
 * @param found one score a step of the key, then one a step that is none of the key
 * @param fates one score a step that was found: whether its fate is right
 * @param told one score a step of the key: whether it was found and its fate is right
 * @param windows one score a step that was found: whether its window is right
 * @param remarks what is missed and what is wrong
 */
public record StepScore(
        List<Score> found, List<Score> fates, List<Score> told, List<Score> windows, List<String> remarks) {

    public StepScore {
        found = List.copyOf(found);
        fates = List.copyOf(fates);
        told = List.copyOf(told);
        windows = List.copyOf(windows);
        remarks = List.copyOf(remarks);
    }
}
