package org.rapporteur.assembly.copy;

import java.util.Optional;
import org.rapporteur.core.article.Article;

/** An article with what is looked at again whenever another is compared with it. */
record Known(Article article, CopyWords words, Names names, Optional<Credit> credit) {

    static Known of(Article article) {
        CopyWords words = CopyWords.of(article.text());
        return new Known(article, words, Names.of(words), Credit.of(article));
    }

    boolean isOfTheOutletOf(Known other) {
        return article.imprint().outlet().isPresent()
                && article.imprint().outlet().equals(other.article().imprint().outlet());
    }
}
