package org.rapporteur.core.story;

import org.rapporteur.core.article.ArticleId;

/** Names a story by one of its articles: the one that began it, as far as is known. */
public record StoryId(ArticleId founder) implements Comparable<StoryId> {

    /**
     * Reads back what {@link #toString} printed.
     *
     * @throws IllegalArgumentException if it is no id of an article
     */
    public static StoryId parse(String printed) {
        return new StoryId(ArticleId.parse(printed));
    }

    @Override
    public int compareTo(StoryId other) {
        return founder.compareTo(other.founder);
    }

    @Override
    public String toString() {
        return founder.toString();
    }
}
