package org.rapporteur.core.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.place.PlaceRelation;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.Coverage;

/**
 * The sourced record of one story.
 *
 * @param articles in the order in which they are to be shown: by publication, undated ones last
 * @param coverage which of them copy which
 * @param account what they tell: of whom, what is said, what happens, when and where
 * @param comparison the articles against each other
 * @param framing how each words it
 * @param negotiation its parties, what each is said to hold, the texts on the table, the rounds
 * @param problems in the order in which they were met
 * @param decided what persons ruled on its parts, and whether the record follows
 */
public record Dossier(
        List<Article> articles,
        Coverage coverage,
        Account account,
        Comparison comparison,
        Framing framing,
        Negotiation negotiation,
        List<Problem> problems,
        Decided decided) {

    /** @throws IllegalArgumentException if two parts share an id, a part is of no article here, or the words of where a place lies
     *     begin or end with a blank */
    public Dossier {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
        Map<ArticleId, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        Set<ArticleId> articleIds = new HashSet<>();
        for (Article article : articles) {
            Account.refuseDouble(articleIds.add(article.id()), article.id());
        }
        for (Statement statement : account.statements()) {
            if (!articleIds.contains(statement.article())) {
                throw new IllegalArgumentException("statement %s is of no article here".formatted(statement.id()));
            }
        }
        for (Event event : account.events()) {
            if (!articleIds.contains(event.id().first().article())) {
                throw new IllegalArgumentException("event %s is of no article here".formatted(event.id()));
            }
        }
        for (Position position : negotiation.positions()) {
            refuseStranger("a position", position.article(), articleIds);
        }
        for (TimexMention timex : account.timexes()) {
            refuseStranger("a time expression", timex.article(), articleIds);
        }
        for (PlaceMention place : account.places()) {
            refuseStranger("a place", place.provenance().article(), articleIds);
            Optional.ofNullable(byId.get(place.provenance().article())).ifPresent(there -> refuseBlank(place, there));
        }
    }

    /** The words that say where a place lies are words from the first character to the last. */
    private static void refuseBlank(PlaceMention place, Article article) {
        for (PlaceRelation relation : place.relations()) {
            String words = article.text().slice(relation.words());
            if (!words.equals(words.strip())) {
                throw new IllegalArgumentException(
                        "where a place lies begins or ends with a blank: '%s'".formatted(words));
            }
        }
    }

    private static void refuseStranger(String part, ArticleId article, Set<ArticleId> here) {
        if (!here.contains(article)) {
            throw new IllegalArgumentException("%s is of no article here: %s".formatted(part, article));
        }
    }

    /** Articles that nobody has compared. */
    public Dossier(List<Article> articles, List<Entity> entities, List<Statement> statements, List<Problem> problems) {
        this(
                articles,
                Coverage.NONE,
                new Account(entities, statements, List.of()),
                Comparison.NONE,
                Framing.NONE,
                Negotiation.NONE,
                problems,
                Decided.NONE);
    }

    /** By kind and id. */
    public List<Entity> entities() {
        return account.entities();
    }

    /** By article, in the articles' order, then by place. */
    public List<Statement> statements() {
        return account.statements();
    }

    /** In order of their first mention. */
    public List<Event> events() {
        return account.events();
    }

    public Optional<Article> findArticle(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    public Optional<Entity> findEntity(EntityId id) {
        return entities().stream().filter(entity -> entity.id().equals(id)).findFirst();
    }

    /** In reading order. */
    public List<Statement> statementsOf(ArticleId article) {
        return statements().stream()
                .filter(statement -> statement.article().equals(article))
                .toList();
    }
}
