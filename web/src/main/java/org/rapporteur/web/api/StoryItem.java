package org.rapporteur.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.desk.StoryCard;

/** A story in the list of stories. */
record StoryItem(
        String id,

        @Says("Of its last change: grows with each, over all stories")
        long number,

        @Says("The title of the article that began it") String name,
        int articles,
        List<String> outlets,
        @Says("The earliest day of publication") Optional<LocalDate> first,
        @Says("The latest day of publication") Optional<LocalDate> last,

        @Says("What is in its record; null until that was made since the start")
        Optional<Contents> counts) {

    /** How much there is in a record. */
    record Contents(int statements, int differences, int steps) {}

    StoryItem {
        outlets = List.copyOf(outlets);
    }

    static StoryItem of(StoryCard card) {
        return new StoryItem(
                card.id().toString(),
                card.number(),
                card.name(),
                card.articles(),
                card.outlets().stream().map(Outlet::name).toList(),
                card.first(),
                card.last(),
                card.counts().map(counts -> new Contents(counts.statements(), counts.differences(), counts.steps())));
    }
}
