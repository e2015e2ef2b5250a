package org.rapporteur.language.kept;

import java.util.List;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.language.Reading;

/**
 * What there is to keep of the reading of one article.
 *
 * @param problems what was told on the way, the first told first
 */
public record Kept(Reading reading, List<Problem> problems) {

    public Kept {
        problems = List.copyOf(problems);
    }
}
