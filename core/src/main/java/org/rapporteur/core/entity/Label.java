package org.rapporteur.core.entity;

import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;

/**
 * What somebody is called that is no office: a judgement, a nickname, a standing ("the dictator", "embattled
 * premier").
 *
 * @param span the words, without an article in front
 * @param voice who calls them so
 */
public record Label(ArticleId article, Span span, Voice voice) {

    /** @throws IllegalArgumentException if there are no words */
    public Label {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a label without words");
        }
    }
}
