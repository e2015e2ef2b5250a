package org.rapporteur.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.story.StoryId;

/** What there is to show. Safe for use by many threads. */
public interface Holdings {

    /**
     * A story in the list of stories.
     *
     * @param number of its last change: grows with each, over all stories
     * @param first the earliest day of publication; empty if every article is undated
     */
    record Card(
            StoryId id,
            long number,
            String name,
            List<String> outlets,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Counts counts) {
        public Card {
            outlets = List.copyOf(outlets);
        }
    }

    /** How much a story has. */
    record Counts(int articles, int statements, int differences, int steps) {}

    /**
     * One story.
     *
     * @param number of its last change
     */
    record Held(StoryId id, long number, String name, Dossier dossier) {}

    /** Open stories, the one that changed last first. */
    List<Card> stories();

    /** Empty if there is no such open story. */
    Optional<Held> findStory(StoryId id);

    /** As {@link #stories} has it; empty if there is no such open story. */
    default Optional<Card> findCard(StoryId id) {
        return stories().stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** One revision of an article; empty if it is of no open story. */
    default Optional<Article> findArticle(ArticleId article) {
        return findStoryOf(article)
                .flatMap(this::findStory)
                .flatMap(held -> held.dossier().findArticle(article));
    }

    /** The story of an article; empty if it is of none. */
    Optional<StoryId> findStoryOf(ArticleId article);

    Hits find(Search search);

    /** Entries with higher numbers than this, the lowest first, at most so many. */
    List<Numbered<LedgerEntry>> ledger(long after, int most);

    /** How many inputs came to what. */
    Map<Intake, Long> intake();
}
