package org.rapporteur.web.page;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.negotiation.Delegate;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.export.brief.Line;

/** For which party a statement speaks: the party itself, what stands for it, and its delegates. */
final class PartyVoices {

    private final Map<EntityId, Map<String, String>> parties = new HashMap<>();

    PartyVoices(StoryView story) {
        for (Party party : story.dossier().negotiation().parties()) {
            String name = story.dossier()
                    .findEntity(party.entity())
                    .map(Entity::name)
                    .orElse(party.entity().value());
            Stream.of(
                            Stream.of(party.entity()),
                            party.alsoAs().stream(),
                            party.delegates().stream().map(Delegate::person))
                    .flatMap(voices -> voices)
                    .forEach(voice -> parties.computeIfAbsent(voice, unseen -> new TreeMap<>())
                            .put(party.entity().value(), name));
        }
    }

    /** By the party's id, its name. */
    Map<String, String> parties(Line line) {
        Map<String, String> spoken = new TreeMap<>();
        line.attributed().speakers().forEach(speaker -> spoken.putAll(parties.getOrDefault(speaker.id(), Map.of())));
        return spoken;
    }
}
