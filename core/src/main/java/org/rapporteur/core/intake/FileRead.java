package org.rapporteur.core.intake;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Problem;

/**
 * What became of a file that was handed over.
 *
 * @param article empty if none could be made of it
 * @param problems in the order in which they were met; one at least where there is no article
 */
public record FileRead(HandedFile file, Optional<Article> article, List<Problem> problems) {

    /** @throws IllegalArgumentException if there is neither an article nor a problem */
    public FileRead {
        problems = List.copyOf(problems);
        if (article.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException("nothing became of '%s', for no reason".formatted(file.name()));
        }
    }
}
