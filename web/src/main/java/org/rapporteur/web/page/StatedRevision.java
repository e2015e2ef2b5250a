package org.rapporteur.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.statement.Statement;

/**
 * One revision of an article, with what its outlet has people say in it.
 *
 * @param number among the article's revisions, from 1
 * @param kept when
 * @param statements in reading order; empty if it was not read
 */
record StatedRevision(int number, Instant kept, Article article, Optional<List<Statement>> statements) {
    StatedRevision {
        statements = statements.map(List::copyOf);
    }

    /** The words of a statement on one line, an ellipsis in brackets where others stand between. */
    String words(Statement statement) {
        return statement.attribution().content().stream()
                .map(span -> article.text().slice(span).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" […] "));
    }

    /** The words that name the source; empty where nobody is named. */
    String source(Statement statement) {
        return statement
                .attribution()
                .source()
                .span()
                .map(span -> article.text().slice(span).replaceAll("\\s+", " "))
                .orElse("");
    }
}
