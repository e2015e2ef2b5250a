package org.rapporteur.assembly.copy;

import org.rapporteur.core.article.Article;

/** Two articles, in the order in which they came. */
record Articles(Article first, Article second) {

    boolean ofOneOutlet() {
        return first.imprint().outlet().isPresent()
                && first.imprint().outlet().equals(second.imprint().outlet());
    }
}
