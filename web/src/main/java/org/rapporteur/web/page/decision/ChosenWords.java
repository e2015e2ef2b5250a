package org.rapporteur.web.page.decision;

import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.text.Span;

/** Words that somebody chose in an article. */
public final class ChosenWords {

    private ChosenWords() {}

    /**
     * Those nearest to a place.
     *
     * @param at where they begin or nearly so; the article's beginning if that is no number
     */
    public static Optional<Span> find(Article article, Optional<String> words, Optional<String> at) {
        int near = at.filter(place -> place.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
        return words.flatMap(said -> new ArticleWords(article).find(said, near));
    }

    /** Those from one place to another; empty if these are none. */
    public static Optional<Span> between(Article article, String from, String to) {
        if (!from.matches("\\d{1,9}") || !to.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return new ArticleWords(article).trimmed(Integer.parseInt(from), Integer.parseInt(to));
    }
}
