package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.story.StoryId;

/**
 * A story in the list of stories.
 *
 * @param number of its last change: grows with each, over all stories
 * @param name the title of the article that began it
 * @param articles how many it has, of each the newest revision alone
 * @param outlets by name, each once
 * @param first the earliest day of publication; empty if every article is undated
 * @param last the latest day
 * @param counts of what is in its record; empty until that was made for the first time since the start
 */
public record StoryCard(
        StoryId id,
        long number,
        String name,
        int articles,
        List<Outlet> outlets,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<Counts> counts) {

    /** @throws IllegalArgumentException if it has no article */
    public StoryCard {
        outlets = List.copyOf(outlets);
        if (articles < 1) {
            throw new IllegalArgumentException("a story of %d articles: %s".formatted(articles, id));
        }
    }

    /** How much there is in a story's record, as it was when it was last made. */
    public record Counts(int statements, int differences, int steps) {}
}
