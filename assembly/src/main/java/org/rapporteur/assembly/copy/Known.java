package org.rapporteur.assembly.copy;

import java.util.Optional;
import org.rapporteur.core.article.Article;

/** An article with what is looked at again whenever another is compared with it. */
record Known(Article article, CopyWords words, Optional<Credit> credit) {

    static Known of(Article article) {
        return new Known(article, CopyWords.of(article.text()), Credit.of(article));
    }

    boolean isOfTheOutletOf(Known other) {
        return article.imprint().outlet().isPresent()
                && article.imprint().outlet().equals(other.article().imprint().outlet());
    }
}
