package org.rapporteur.core.story;

import java.util.HashSet;
import java.util.List;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;

/**
 * The articles that report one happening.
 *
 * @param articles in the order in which they were taken in; the one that names the story is among them
 * @param knownBy words that most of its articles are known by, the strongest first, each where one of them has it; empty
 *     if it has one article only, or none in common
 */
public record Story(StoryId id, List<ArticleId> articles, List<Passage> knownBy) {

    /** @throws IllegalArgumentException if the article that names it is missing, or one is there twice */
    public Story {
        articles = List.copyOf(articles);
        knownBy = List.copyOf(knownBy);
        if (!articles.contains(id.founder()) || new HashSet<>(articles).size() != articles.size()) {
            throw new IllegalArgumentException("no story %s: %s".formatted(id, articles));
        }
    }
}
