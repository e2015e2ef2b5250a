package org.rapporteur.core.search;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/** An article or a statement that a search found. */
public sealed interface Hit {

    /** The article, or that which the statement stands in. */
    ArticleId article();

    /** How well it fits: greater is better. To be compared within one search only. */
    double score();

    /** Words of the article's text for which it was found, in reading order and apart; the first thousand. */
    List<Span> highlights();

    /** Tells the cases apart. */
    <R> R match(Function<OfArticle, R> article, Function<OfStatement, R> statement);

    /** An article; without highlights if only its title or its fields fit. */
    record OfArticle(ArticleId article, double score, List<Span> highlights) implements Hit {
        public OfArticle {
            highlights = List.copyOf(highlights);
        }

        @Override
        public <R> R match(Function<OfArticle, R> article, Function<OfStatement, R> statement) {
            return article.apply(this);
        }
    }

    /** A statement; its highlights lie in its content. */
    record OfStatement(StatementId statement, double score, List<Span> highlights, Said said) implements Hit {
        public OfStatement {
            highlights = List.copyOf(highlights);
        }

        /** One of which only the place is known. */
        public OfStatement(StatementId statement, double score, List<Span> highlights) {
            this(statement, score, highlights, Said.UNKNOWN);
        }

        @Override
        public ArticleId article() {
            return statement.article();
        }

        @Override
        public <R> R match(Function<OfArticle, R> article, Function<OfStatement, R> statement) {
            return statement.apply(this);
        }
    }
}
