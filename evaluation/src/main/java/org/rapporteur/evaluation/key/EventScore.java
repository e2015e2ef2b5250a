package org.rapporteur.evaluation.key;

import java.util.List;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.evaluation.score.Shares;

/**
 * How well mentions of events were found and joined.
 *
 * @param found one score a mention of the key that may not be left out, then one a mention that stands in none of the key
 * @param kinds one score a mention that was found: whether its kind is the key's
 * @param merged one a happening of the key with a mention that was found: B-cubed of its mentions among all that were found
 * @param remarks what is missed, what is one in the key and apart here, and the other way round
 */
public record EventScore(List<Score> found, List<Score> kinds, List<Shares> merged, List<String> remarks) {

    public EventScore {
        found = List.copyOf(found);
        kinds = List.copyOf(kinds);
        merged = List.copyOf(merged);
        remarks = List.copyOf(remarks);
    }
}
