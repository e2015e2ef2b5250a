package org.rapporteur.assembly.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;

/** Finds the entity that a decision speaks of: by a place where it is mentioned, or else by its id. */
final class EntityNames {

    private final Set<EntityId> known = new HashSet<>();
    private final Map<ArticleId, List<Place>> places = new HashMap<>();

    private record Place(EntityId entity, Mention mention) {}

    EntityNames(List<Entity> entities) {
        for (Entity entity : entities) {
            known.add(entity.id());
            entity.mentions()
                    .forEach(mention -> places.computeIfAbsent(mention.article(), unseen -> new ArrayList<>())
                            .add(new Place(entity.id(), mention)));
        }
    }

    /** Whoever is mentioned by just these words, or else by the fewest that contain them. */
    Optional<EntityId> at(Passage passage) {
        return places.getOrDefault(passage.article(), List.of()).stream()
                .filter(place -> place.mention().span().contains(passage.span()))
                .min(Comparator.comparingInt(place -> place.mention().span().length()))
                .map(Place::entity);
    }

    /** Whoever is mentioned within the words, if it is one alone that has most of them. */
    Optional<EntityId> in(Passage passage) {
        return at(passage)
                .or(() -> places.getOrDefault(passage.article(), List.of()).stream()
                        .filter(place -> passage.span().contains(place.mention().span())
                                && 2 * place.mention().span().length()
                                        > passage.span().length())
                        .map(Place::entity)
                        .findFirst());
    }

    /**
     * Who is meant by such as {@code person/mira-solen} or {@code person/mira-solen@2}.
     *
     * @throws UnfitDecisionException if nobody here is
     */
    EntityId get(String word, Located located) {
        int at = word.indexOf('@');
        String id = at < 0 ? word : word.substring(0, at);
        return Optional.of(at)
                .filter(place -> place >= 0)
                .flatMap(place -> located.standing(Integer.parseInt(word.substring(place + 1))))
                .flatMap(this::at)
                .or(() -> Optional.of(new EntityId(id)).filter(known::contains))
                .orElseThrow(() -> new UnfitDecisionException("there is no entity %s here".formatted(id)));
    }
}
