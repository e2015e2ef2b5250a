package org.rapporteur.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;

/**
 * Gives stories a new number, by which everybody sees that something of them is different: whoever has their record,
 * whoever is told of changes, and the index. Done in the unit of work that makes the difference, none is forgotten.
 */
final class Renewal {

    private Renewal() {}

    /** Of the stories that have a revision of one of these articles. */
    static void ofArticles(Shelves shelves, Collection<ArticleId> articles) {
        Map<StoryId, Story> stories = new LinkedHashMap<>();
        for (ArticleId article : articles) {
            for (Revision revision : shelves.articles().listRevisions(article)) {
                shelves.stories()
                        .findOf(revision.id())
                        .map(Numbered::value)
                        .ifPresent(story -> stories.put(story.id(), story));
            }
        }
        shelves.stories().keep(List.copyOf(stories.values()));
    }

    /** Of a story, or of the one that it went into. */
    static void ofStory(Shelves shelves, StoryId id) {
        shelves.stories().find(id).ifPresent(story -> shelves.stories().keep(List.of(story.value())));
    }
}
