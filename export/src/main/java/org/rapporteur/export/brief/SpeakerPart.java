package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;

/**
 * What one speaker said.
 *
 * @param heading the speaker's name; of an anonymous source the article's words for it
 * @param entity the speaker; empty for an anonymous source that is spoken of only once
 * @param lines in the dossier's order
 */
public record SpeakerPart(String heading, Optional<Entity> entity, List<RoleWords> roles, List<Line> lines) {

    public SpeakerPart {
        roles = List.copyOf(roles);
        lines = List.copyOf(lines);
    }

    /** Those who said a line together with this part's speaker. */
    public List<EntityName> alsoSaidBy(Line line) {
        Optional<EntityId> self = entity.map(Entity::id);
        return self.map(line.attributed()::speakersBeside)
                .orElse(line.attributed().speakers());
    }
}
