package org.rapporteur.core.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.Coverage;

/**
 * The sourced record of one story.
 *
 * @param articles in the order in which they are to be shown: by publication, undated ones last
 * @param coverage which of them copy which
 * @param entities by kind and id
 * @param statements by article, in the articles' order, then by place
 * @param comparison the articles against each other
 * @param framing how each words it
 * @param negotiation its parties, and what each is said to hold
 * @param problems in the order in which they were met
 */
public record Dossier(
        List<Article> articles,
        Coverage coverage,
        List<Entity> entities,
        List<Statement> statements,
        Comparison comparison,
        Framing framing,
        Negotiation negotiation,
        List<Problem> problems) {

    /** @throws IllegalArgumentException if two parts share an id, or a statement is of no article here */
    public Dossier {
        articles = List.copyOf(articles);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        problems = List.copyOf(problems);
        Set<ArticleId> articleIds = new HashSet<>();
        for (Article article : articles) {
            refuseDouble(articleIds.add(article.id()), article.id());
        }
        Set<EntityId> entityIds = new HashSet<>();
        for (Entity entity : entities) {
            refuseDouble(entityIds.add(entity.id()), entity.id());
        }
        Set<StatementId> statementIds = new HashSet<>();
        for (Statement statement : statements) {
            refuseDouble(statementIds.add(statement.id()), statement.id());
            if (!articleIds.contains(statement.article())) {
                throw new IllegalArgumentException("statement %s is of no article here".formatted(statement.id()));
            }
        }
        for (Position position : negotiation.positions()) {
            if (!articleIds.contains(position.article())) {
                throw new IllegalArgumentException("a position is of no article here: " + position.article());
            }
        }
    }

    /** Articles that nobody has compared. */
    public Dossier(List<Article> articles, List<Entity> entities, List<Statement> statements, List<Problem> problems) {
        this(articles, Coverage.NONE, entities, statements, Comparison.NONE, Framing.NONE, Negotiation.NONE, problems);
    }

    private static void refuseDouble(boolean isNew, Object id) {
        if (!isNew) {
            throw new IllegalArgumentException("two parts of a dossier share the id " + id);
        }
    }

    public Optional<Article> findArticle(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    public Optional<Entity> findEntity(EntityId id) {
        return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
    }

    /** In reading order. */
    public List<Statement> statementsOf(ArticleId article) {
        return statements.stream()
                .filter(statement -> statement.article().equals(article))
                .toList();
    }
}
