package org.rapporteur.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.Change;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.LedgerLine;
import org.rapporteur.desk.Subscription;

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

    /**
     * How much a story has.
     *
     * @param found what is in its record; empty as long as that is not counted
     */
    record Counts(int articles, Optional<Found> found) {}

    /** How much is in a record. */
    record Found(int statements, int differences, int steps) {}

    /**
     * One story.
     *
     * @param number of its last change
     * @param decisions all on its articles and on itself, in the order in which they were kept, undone ones too
     */
    record Held(
            StoryId id,
            long number,
            String name,
            Dossier dossier,
            List<Numbered<Decision>> decisions,
            Waiting waiting) {
        public Held {
            decisions = List.copyOf(decisions);
        }

        /** One on which nobody decided anything, and all of which is read. */
        Held(StoryId id, long number, String name, Dossier dossier) {
            this(id, number, name, dossier, List.of(), Waiting.NONE);
        }

        /** The number of the last decision that whoever looks at it has seen; 0 if there is none. */
        long lastDecision() {
            return decisions.stream().mapToLong(Numbered::number).max().orElse(0);
        }
    }

    /**
     * Articles of a story that are not read yet.
     *
     * @param captions of the first few
     * @param first the earliest place in the order in which articles were kept; 0 without any
     */
    record Waiting(int count, List<String> captions, long first) {
        static final Waiting NONE = new Waiting(0, List.of(), 0);

        public Waiting {
            captions = List.copyOf(captions);
        }
    }

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

    /** An article's place in the order in which all were kept; 0 if it is not known. */
    long arrivalOf(ArticleId article);

    /** The last place in that order up to which none waits to be read for the first time. */
    long readUpTo();

    Hits find(Search search);

    /** Entries with higher numbers than this, the lowest first, at most so many. */
    List<LedgerLine> ledger(long after, int most);

    /** Takes in what was handed in: all of it or nothing. The entries, in the same order. */
    List<LedgerLine> handIn(List<Input> inputs);

    /** Tells of changes from now on, as {@link org.rapporteur.desk.Desk#onChange} does. */
    Subscription onChange(Consumer<Change> listener);

    /** The last change of each story that changed after this number, the lowest first, at most so many. */
    List<Change> changesAfter(long number, int most);

    /** All revisions of an article, the first first; none if it is not kept. */
    List<StatedRevision> revisions(ArticleId article);

    /** How many inputs came to what. */
    Map<Intake, Long> intake();
}
