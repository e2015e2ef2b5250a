package org.rapporteur.web.api;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.desk.StoryRecord;

/** One story, and how much there is of it. */
record StoryState(
        @Says("The story's id: that of the one which the story asked for went into, if it did")
        String id,

        @Says("Of its last change: grows with each, over all stories")
        long number,

        String name,

        @Says("What a decision on it says as lastSeen; 0 if there is none")
        long lastDecision,

        @Says("Ids of the articles that were read") List<String> articles,
        @Says("Ids of those that are not read yet") List<String> waiting,

        @Says("How many items each list has that lies under the story")
        SortedMap<String, Integer> counts) {

    StoryState {
        articles = List.copyOf(articles);
        waiting = List.copyOf(waiting);
        counts = new TreeMap<>(counts);
    }

    static StoryState of(StoryRecord story, Map<String, Integer> counts) {
        return new StoryState(
                story.id().toString(),
                story.number(),
                story.name(),
                story.lastDecision(),
                story.dossier().articles().stream()
                        .map(article -> article.id().toString())
                        .toList(),
                story.waiting().stream().map(ArticleId::toString).toList(),
                new TreeMap<>(counts));
    }
}
