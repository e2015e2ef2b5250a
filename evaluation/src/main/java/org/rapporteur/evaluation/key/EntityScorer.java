package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.key.KeyedPlaces.Place;
import org.rapporteur.evaluation.score.ChainScorer;
import org.rapporteur.evaluation.score.Shares;

/**
 * How well the entities of a dossier fit a key. A place of the key is of the entity whose name or description
 * overlaps it best; one that no entity has counts as an entity of its own.
 */
public final class EntityScorer {

    private final Dossier dossier;
    private final List<Place> places;
    private final Map<Place, Optional<Entity>> found = new LinkedHashMap<>();

    private record Spoken(Span span, Entity entity) {}

    public EntityScorer(Dossier dossier, List<Place> places) {
        this.dossier = dossier;
        this.places = List.copyOf(places);
        Map<ArticleId, List<Spoken>> spoken = new HashMap<>();
        for (Entity entity : dossier.entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.form() != MentionForm.PRONOUN) {
                    spoken.computeIfAbsent(mention.article(), article -> new ArrayList<>())
                            .add(new Spoken(mention.span(), entity));
                }
            }
        }
        for (Place place : places) {
            found.put(place, best(place.span(), spoken.getOrDefault(place.article(), List.of())));
        }
    }

    private static Optional<Entity> best(Span span, List<Spoken> spoken) {
        double greatest = 0;
        Optional<Entity> best = Optional.empty();
        for (Spoken candidate : spoken) {
            double likeness = likeness(span, candidate.span());
            if (likeness > greatest) {
                greatest = likeness;
                best = Optional.of(candidate.entity());
            }
        }
        return best;
    }

    /** What both cover of what either covers. */
    private static double likeness(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        int either = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
        return both <= 0 ? 0 : (double) both / either;
    }

    /**
     * B-cubed over the places that are wanted.
     *
     * @see <a href="https://aclanthology.org/P98-1012/">Bagga and Baldwin, 1998</a>
     */
    public Shares score(Predicate<Place> wanted) {
        Map<String, List<Place>> gold = new LinkedHashMap<>();
        Map<String, List<Place>> joined = new LinkedHashMap<>();
        for (Place place : places) {
            if (wanted.test(place)) {
                gold.computeIfAbsent(place.entity(), entity -> new ArrayList<>())
                        .add(place);
                joined.computeIfAbsent(name(place), entity -> new ArrayList<>()).add(place);
            }
        }
        return new ChainScorer<>(gold.values(), joined.values()).bCubed();
    }

    /** The id of the entity that was found there; else something that no other place has. */
    private String name(Place place) {
        return foundAt(place)
                .map(entity -> entity.id().toString())
                .orElseGet(() -> "none at %s %s".formatted(place.article(), place.span()));
    }

    private Optional<Entity> foundAt(Place place) {
        return found.getOrDefault(place, Optional.empty());
    }

    /** What was missed, joined or kept apart wrongly, an entity of the key a line, then of the dossier. */
    public List<String> remarks() {
        Map<String, Map<String, Integer>> split = new TreeMap<>();
        Map<String, Map<String, Integer>> mixed = new TreeMap<>();
        for (Place place : places) {
            String words = words(place);
            String id = foundAt(place).map(entity -> entity.id().toString()).orElse("none");
            split.computeIfAbsent(place.entity(), entity -> new TreeMap<>()).merge(id + words, 1, Integer::sum);
            if (foundAt(place).isPresent()) {
                mixed.computeIfAbsent(id, entity -> new TreeMap<>()).merge(place.entity() + words, 1, Integer::sum);
            }
        }
        List<String> remarks = new ArrayList<>();
        split.forEach((entity, ids) -> {
            if (heads(ids) > 1 || ids.keySet().stream().anyMatch(id -> id.startsWith("none"))) {
                remarks.add("apart: %s: %s".formatted(entity, ids));
            }
        });
        mixed.forEach((id, entities) -> {
            if (heads(entities) > 1) {
                remarks.add("joined: %s: %s".formatted(id, entities));
            }
        });
        return remarks;
    }

    private static long heads(Map<String, Integer> counts) {
        return counts.keySet().stream()
                .map(key -> key.substring(0, key.indexOf(" «")))
                .distinct()
                .count();
    }

    private String words(Place place) {
        return dossier.findArticle(place.article())
                .map(article -> " «%s» in %.4s".formatted(article.text().slice(place.span()), article.origin()))
                .orElse("");
    }
}
