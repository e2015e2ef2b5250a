package org.rapporteur.core.article;

import org.rapporteur.core.text.Span;

/** Words of one article, by where they stand. */
public record Passage(ArticleId article, Span span) implements Comparable<Passage> {

    /** @throws IllegalArgumentException if there are no words */
    public Passage {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a passage without words in " + article);
        }
    }

    /** By article, then by place. */
    @Override
    public int compareTo(Passage other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : span.compareTo(other.span);
    }
}
