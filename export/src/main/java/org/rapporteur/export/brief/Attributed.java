package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Naming;

/**
 * From whom a statement is.
 *
 * @param source the article's words for the source; empty if it is implied
 * @param speakers whom they come to; more than one if they said it together
 * @param candidates who may have said it, the likeliest first, where no speaker is sure
 */
public record Attributed(
        Optional<Slice> source, Naming naming, List<EntityName> speakers, List<EntityName> candidates) {

    public Attributed {
        speakers = List.copyOf(speakers);
        candidates = List.copyOf(candidates);
    }

    /** Those who said it together with the one. */
    public List<EntityName> speakersBeside(EntityId one) {
        return speakers.stream().filter(speaker -> !speaker.id().equals(one)).toList();
    }
}
