package org.rapporteur.core.search;

import java.util.List;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.negotiation.IssueId;

/**
 * An article with what it can be found by.
 *
 * @param about whom it names, within statements or outside
 * @param issues those that it tells a position on, with the wider ones that they are parts of
 * @param statements each once
 */
public record FiledArticle(Article article, List<Called> about, List<IssueId> issues, List<FiledStatement> statements) {
    /** @throws IllegalArgumentException if a statement is another article's, reaches beyond its text, or comes twice */
    public FiledArticle {
        about = List.copyOf(about);
        issues = List.copyOf(issues);
        statements = List.copyOf(statements);
        for (FiledStatement filed : statements) {
            if (!filed.statement().article().equals(article.id())
                    || !article.text()
                            .span()
                            .contains(filed.statement().attribution().extent())) {
                throw new IllegalArgumentException("statement %s is not of article %s with %d characters"
                        .formatted(
                                filed.statement().id(),
                                article.id(),
                                article.text().length()));
            }
        }
        long apart = statements.stream()
                .map(filed -> filed.statement().id())
                .distinct()
                .count();
        if (apart < statements.size()) {
            throw new IllegalArgumentException("a statement comes twice in article " + article.id());
        }
    }
}
