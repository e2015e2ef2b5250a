package org.rapporteur.core.negotiation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.StatementId;

/**
 * That somebody did something with a proposal, as one article words it.
 *
 * @param words from the first to the last word that tells it
 * @param by the words that name who
 * @param who whom they mean, where that is known
 * @param what for what was put in or taken out, its words
 * @param statement in whose words it stands; empty for the outlet's own voice
 */
public record Handling(
        HandlingKind kind,
        Passage words,
        Optional<Passage> by,
        List<EntityId> who,
        Optional<Passage> what,
        Optional<StatementId> statement)
        implements Comparable<Handling> {

    /** @throws IllegalArgumentException if somebody is known whom no words name */
    public Handling {
        who = List.copyOf(who);
        if (by.isEmpty() && !who.isEmpty()) {
            throw new IllegalArgumentException("%s by %s, and no words say so".formatted(kind, who));
        }
    }

    /** By place, then by kind. */
    @Override
    public int compareTo(Handling other) {
        int byPlace = words.compareTo(other.words);
        return byPlace != 0 ? byPlace : kind.compareTo(other.kind);
    }
}
