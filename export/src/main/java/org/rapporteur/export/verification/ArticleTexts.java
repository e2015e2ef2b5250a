package org.rapporteur.export.verification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;

/** The articles that a file is held against. */
final class ArticleTexts {

    private final Map<String, Article> byHash = new HashMap<>();
    private final Map<String, Article> byId = new HashMap<>();

    ArticleTexts(Collection<Article> articles) {
        for (Article article : articles) {
            byHash.put(article.text().sha256(), article);
            byId.put(article.id().value(), article);
        }
    }

    /** By the hash of its text where the file gives one, or else by its id; empty if it was not given. */
    Optional<Article> find(Quoted quoted) {
        return quoted.sha256().isEmpty()
                ? Optional.ofNullable(byId.get(quoted.article()))
                : Optional.ofNullable(byHash.get(quoted.sha256()));
    }
}
