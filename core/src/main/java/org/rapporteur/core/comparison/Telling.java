package org.rapporteur.core.comparison;

import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.statement.StatementId;

/**
 * A passage that tells something.
 *
 * @param statement in whose words; empty where the outlet tells it in its own voice
 */
public record Telling(Passage passage, Optional<StatementId> statement) {

    public ArticleId article() {
        return passage.article();
    }
}
