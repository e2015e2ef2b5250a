package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Who is who in one article, and who spoke. */
public final class Voices {

    private final Cast cast;
    private final Map<Figure, EntityId> ids;
    /** Those who speak, or may. */
    private final Set<Figure> speaking;

    private final List<Speaker> speakers;
    private final SourceText text;

    private Voices(
            Cast cast, Map<Figure, EntityId> ids, Set<Figure> speaking, List<Speaker> speakers, SourceText text) {
        this.cast = cast;
        this.ids = ids;
        this.speaking = speaking;
        this.speakers = speakers;
        this.text = text;
    }

    static Voices of(List<Attribution> attributions, Cast cast, List<Findings> found, SourceText text) {
        Map<Figure, EntityId> ids = ids(cast);
        List<Speaker> speakers = new ArrayList<>();
        for (Findings findings : found) {
            speakers.add(new Speaker(known(findings.speakers(), ids), known(findings.candidates(), ids)));
        }
        if (speakers.size() != attributions.size()) {
            throw new IllegalStateException(
                    "%d speakers for %d attributions".formatted(speakers.size(), attributions.size()));
        }
        Set<Figure> speaking = new HashSet<>();
        found.forEach(findings -> {
            speaking.addAll(findings.speakers());
            speaking.addAll(findings.candidates());
        });
        return new Voices(cast, ids, speaking, List.copyOf(speakers), text);
    }

    /** Without those whose words hold no letter to call them by. */
    private static List<EntityId> known(List<Figure> figures, Map<Figure, EntityId> ids) {
        return figures.stream().map(ids::get).filter(Objects::nonNull).toList();
    }

    private static Map<Figure, EntityId> ids(Cast cast) {
        Map<Figure, EntityId> ids = new LinkedHashMap<>();
        Set<EntityId> taken = new HashSet<>();
        cast.figures().stream()
                .filter(figure -> !figure.name().isEmpty())
                .sorted(Comparator.comparing((Figure figure) -> firstPlace(figure)))
                .forEach(figure -> ids.put(figure, freeId(figure, taken)));
        return ids;
    }

    private static EntityId freeId(Figure figure, Set<EntityId> taken) {
        String base = figure.kind().name().toLowerCase(Locale.ROOT) + "/"
                + String.join("-", figure.name().parts());
        EntityId id = new EntityId(base);
        for (int number = 2; !taken.add(id); number++) {
            id = new EntityId(base + "-" + number);
        }
        return id;
    }

    private static Span firstPlace(Figure figure) {
        return figure.places().stream()
                .map(Figure.Place::span)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** For each attribution its speaker, in the order in which they were given. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** Who is named by words that overlap a span, if anybody. */
    public Optional<EntityId> namedAt(Span span) {
        return cast.namedAt(span).map(ids::get);
    }

    /** In order of first mention. Of those who do not speak only the places with their names. */
    public List<Entity> entities(ArticleId article) {
        List<Entity> entities = new ArrayList<>();
        ids.forEach((figure, id) -> entities.add(new Entity(
                id,
                text.slice(figure.nameSpan()),
                figure.kind(),
                figure.places().stream()
                        .filter(place -> place.form() == MentionForm.NAME || speaking.contains(figure))
                        .sorted(Comparator.comparing(Figure.Place::span))
                        .map(place -> new Mention(article, place.span(), place.form()))
                        .toList(),
                figure.roles().stream()
                        .sorted()
                        .map(role -> Role.of(article, role, Role.normal(text.slice(role))))
                        .toList())));
        return entities;
    }
}
