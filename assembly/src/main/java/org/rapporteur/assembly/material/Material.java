package org.rapporteur.assembly.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.time.Timex;
import org.rapporteur.language.Reading;
import org.rapporteur.language.Wording;
import org.rapporteur.language.meaning.Meanings;

/** The articles of one story, as they are compared: their wording, and entities and statements joined across them. */
public final class Material {

    private final List<Article> articles;
    private final Map<ArticleId, Wording> wordings = new HashMap<>();
    private final Map<ArticleId, List<PlaceMention>> places = new HashMap<>();
    private final Map<ArticleId, List<Timex>> timexes = new HashMap<>();
    private final Map<ArticleId, Meanings> meanings = new HashMap<>();
    private final Coverage coverage;
    private final List<Entity> entities;
    private final List<Statement> statements;
    private final Map<EntityId, Entity> entityById = new HashMap<>();
    private final Map<ArticleId, List<Statement>> statementsByArticle = new HashMap<>();
    private final Map<ArticleId, EntitiesByToken> entitiesByToken;
    private final Map<ArticleId, Voices> voices = new HashMap<>();

    /**
     * Gathers it.
     *
     * @param readings in the order in which their articles are to be shown; their own entities and statements are
     *     left aside
     * @param entities joined across the articles
     * @param statements pointing to these, in the articles' order, within one by place
     */
    public Material(List<Reading> readings, Coverage coverage, List<Entity> entities, List<Statement> statements) {
        this.articles = readings.stream().map(Reading::article).toList();
        readings.forEach(reading -> {
            wordings.put(reading.article().id(), reading.wording());
            places.put(reading.article().id(), reading.places());
            timexes.put(reading.article().id(), reading.timexes());
            meanings.put(reading.article().id(), reading.meanings());
        });
        this.coverage = coverage;
        this.entities = List.copyOf(entities);
        this.statements = List.copyOf(statements);
        entities.forEach(entity -> entityById.put(entity.id(), entity));
        statements.forEach(statement -> statementsByArticle
                .computeIfAbsent(statement.article(), unseen -> new ArrayList<>())
                .add(statement));
        this.entitiesByToken = EntitiesByToken.of(wordings, entities);
        wordings.forEach(
                (article, wording) -> voices.put(article, new Voices(wording.tokens(), statementsOf(article))));
    }

    /** In the order in which they are to be shown. */
    public List<Article> articles() {
        return articles;
    }

    public Coverage coverage() {
        return coverage;
    }

    public List<Entity> entities() {
        return entities;
    }

    /** In the articles' order, within one by place. */
    public List<Statement> statements() {
        return statements;
    }

    /** In reading order. */
    public List<Statement> statementsOf(ArticleId article) {
        return statementsByArticle.getOrDefault(article, List.of());
    }

    public Optional<Entity> findEntity(EntityId id) {
        return Optional.ofNullable(entityById.get(id));
    }

    /**
     * How an article words it.
     *
     * @throws IllegalArgumentException if it is no article of these
     */
    public Wording wordingOf(ArticleId article) {
        return here(wordings, article);
    }

    /**
     * Whom the tokens of an article stand for.
     *
     * @throws IllegalArgumentException if it is no article of these
     */
    public EntitiesByToken entitiesIn(ArticleId article) {
        return here(entitiesByToken, article);
    }

    /**
     * The time expressions of an article, in reading order.
     *
     * @throws IllegalArgumentException if it is no article of these
     */
    public List<Timex> timexesIn(ArticleId article) {
        return here(timexes, article);
    }

    /**
     * The places that an article names, in reading order.
     *
     * @throws IllegalArgumentException if it is no article of these
     */
    public List<PlaceMention> placesIn(ArticleId article) {
        return here(places, article);
    }

    /**
     * In whose voice the tokens of an article stand.
     *
     * @throws IllegalArgumentException if it is no article of these
     */
    public Voices voicesIn(ArticleId article) {
        return here(voices, article);
    }

    private static <T> T here(Map<ArticleId, T> byArticle, ArticleId article) {
        return Optional.ofNullable(byArticle.get(article))
                .orElseThrow(() -> new IllegalArgumentException("no article %s here".formatted(article)));
    }

    /** What its sentences mean that it gives as somebody's words; none where no model says so. */
    public Meanings meaningsOf(ArticleId article) {
        return meanings.getOrDefault(article, Meanings.NONE);
    }
}
