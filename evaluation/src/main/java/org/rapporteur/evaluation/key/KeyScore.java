package org.rapporteur.evaluation.key;

import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.score.Score;

/**
 * How a reading of one article stands to its key.
 *
 * @param measures by name, in a fixed order; shares are of the statements of the key that were found
 * @param remarks what is missed, what is wrong and what nobody said, a line each
 */
public record KeyScore(Map<String, Score> measures, List<String> remarks) {}
