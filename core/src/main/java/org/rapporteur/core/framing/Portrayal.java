package org.rapporteur.core.framing;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.StatementId;

/**
 * Words by which somebody or something is called or described.
 *
 * @param statement in whose content they stand; empty where the outlet says them itself
 * @param speakers who says them; empty where the outlet does, or it is open who does
 */
public record Portrayal(
        EntityId entity,
        Kind kind,
        Place place,
        Passage words,
        Optional<StatementId> statement,
        List<EntityId> speakers) {

    /** What sort of words they are. */
    public enum Kind {
        /** What it is called: "the dictator". */
        LABEL,
        /** How it is described: "embattled", "was furious". */
        DESCRIPTION
    }

    /** Where they stand. */
    public enum Place {
        HEADLINE,
        TEXT
    }

    /** @throws IllegalArgumentException if somebody speaks in no statement */
    public Portrayal {
        speakers = List.copyOf(speakers);
        if (statement.isEmpty() && !speakers.isEmpty()) {
            throw new IllegalArgumentException("speakers %s without a statement".formatted(speakers));
        }
    }
}
