package org.rapporteur.web.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.StoryRecord;
import org.rapporteur.export.json.PublishedJson;
import org.rapporteur.export.json.PublishedRecord;

/** One state of a story, as it is published. Safe for use by many threads. */
final class PublishedStory {
    private static final String UNDATED = "~";

    private final Desk desk;
    private final StoryRecord story;
    private final PublishedRecord record;
    private final Map<String, PublishedRecord.Article> articles = new HashMap<>();
    private final Map<String, String> days = new HashMap<>();
    private final Map<String, String> published = new HashMap<>();
    private final Map<String, Instant> kept = new HashMap<>();

    PublishedStory(Desk desk, StoryRecord story) {
        this.desk = desk;
        this.story = story;
        record = PublishedJson.of(story.dossier());
        for (PublishedRecord.Article article : record.articles()) {
            articles.put(article.id(), article);
            article.published().ifPresent(written -> {
                String day = PublicationTime.parse(written).date().toString();
                days.put(article.id(), day);
                published.put(article.id(), day + " " + written);
            });
        }
    }

    StoryRecord story() {
        return story;
    }

    PublishedRecord record() {
        return record;
    }

    Optional<PublishedRecord.Article> findArticle(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The day on which an article was published, as its outlet writes it; empty if it is undated. */
    Optional<String> day(String article) {
        return Optional.ofNullable(days.get(article));
    }

    /** When the text came in that the record has of an article. */
    Instant kept(String article) {
        synchronized (kept) {
            return kept.computeIfAbsent(article, this::lookUp);
        }
    }

    private Instant lookUp(String article) {
        return desk.revisions(ArticleId.parse(article)).stream()
                .filter(revision -> revision.id().value().equals(article))
                .map(Revision::kept)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** A place in the order of the articles: by publication, undated ones last, then by id; within one by place. */
    String place(String article, int begin, int end) {
        return "%s %s %09d-%09d".formatted(published.getOrDefault(article, UNDATED), article, begin, end);
    }

    /** The place of something whose id is an article, a slash, begin, a dash, and end. */
    String place(String id) {
        int slash = id.indexOf('/');
        int dash = id.indexOf('-', slash);
        return place(
                id.substring(0, slash),
                Integer.parseInt(id.substring(slash + 1, dash)),
                Integer.parseInt(id.substring(dash + 1)));
    }
}
