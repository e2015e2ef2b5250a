package org.rapporteur.core.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.article.ArticleId;

/** What an article that came in made of the stories so far. */
public sealed interface StoryChange {

    /** Tells the cases apart. */
    <R> R match(
            Function<Begun, R> begun,
            Function<Joined, R> joined,
            Function<Merged, R> merged,
            Function<Split, R> split,
            Function<Closed, R> closed);

    /** For a person, in one line. */
    String inWords();

    /**
     * An article is the first of a story.
     *
     * @param nearest what the story most like it has in common with it, which was not enough; empty if none is like it
     */
    record Begun(StoryId story, Optional<Likeness> nearest) implements StoryChange {
        @Override
        public <R> R match(
                Function<Begun, R> begun,
                Function<Joined, R> joined,
                Function<Merged, R> merged,
                Function<Split, R> split,
                Function<Closed, R> closed) {
            return begun.apply(this);
        }

        @Override
        public String inWords() {
            return "%s is new: %s"
                    .formatted(
                            story,
                            nearest.map(Likeness::inWords).orElse("no story has any of its rare words in common"));
        }
    }

    /**
     * An article is one more of a story.
     *
     * @param reason to the story's other articles
     */
    record Joined(StoryId story, ArticleId article, Likeness reason) implements StoryChange {
        @Override
        public <R> R match(
                Function<Begun, R> begun,
                Function<Joined, R> joined,
                Function<Merged, R> merged,
                Function<Split, R> split,
                Function<Closed, R> closed) {
            return joined.apply(this);
        }

        @Override
        public String inWords() {
            return "%s is of story %s: %s".formatted(article, story, reason.inWords());
        }
    }

    /**
     * Two stories are one, under the name of the one that was there first.
     *
     * @param story the one that goes on
     * @param gone the one that is no more
     * @param articles that come from it
     * @param reason of these to the other articles of the story, the new one among them
     */
    record Merged(StoryId story, StoryId gone, List<ArticleId> articles, Likeness reason) implements StoryChange {
        /** @throws IllegalArgumentException if a story merges with itself, or brings nothing */
        public Merged {
            articles = List.copyOf(articles);
            if (story.equals(gone) || articles.isEmpty()) {
                throw new IllegalArgumentException("no merger of %s and %s: %s".formatted(story, gone, articles));
            }
        }

        @Override
        public <R> R match(
                Function<Begun, R> begun,
                Function<Joined, R> joined,
                Function<Merged, R> merged,
                Function<Split, R> split,
                Function<Closed, R> closed) {
            return merged.apply(this);
        }

        @Override
        public String inWords() {
            return "story %s goes into %s: %s".formatted(gone, story, reason.inWords());
        }
    }

    /**
     * Articles leave a story, for one of their own or for another one.
     *
     * @param from the story that they leave, which goes on
     * @param to the one that they are of now
     * @param apart of all articles where they go to all where they were
     * @param together of these to the other articles where they go, or if there are none, of the first of these to the
     *     rest; empty for a single article by itself
     */
    record Split(StoryId from, StoryId to, List<ArticleId> articles, Likeness apart, Optional<Likeness> together)
            implements StoryChange {
        /** @throws IllegalArgumentException if they go nowhere, or nobody goes */
        public Split {
            articles = List.copyOf(articles);
            if (from.equals(to) || articles.isEmpty()) {
                throw new IllegalArgumentException("no split of %s from %s: %s".formatted(to, from, articles));
            }
        }

        @Override
        public <R> R match(
                Function<Begun, R> begun,
                Function<Joined, R> joined,
                Function<Merged, R> merged,
                Function<Split, R> split,
                Function<Closed, R> closed) {
            return split.apply(this);
        }

        @Override
        public String inWords() {
            return "%s leave story %s for %s: %s%s"
                    .formatted(
                            articles,
                            from,
                            to,
                            apart.inWords(),
                            together.map(likeness -> "; among themselves " + likeness.inWords())
                                    .orElse(""));
        }
    }

    /**
     * A story is over: no article is put to it any more. A late one that tells it begins another.
     *
     * @param articles how many it has
     */
    record Closed(StoryId story, int articles) implements StoryChange {
        /** @throws IllegalArgumentException if it has none */
        public Closed {
            if (articles < 1) {
                throw new IllegalArgumentException("a story without articles: " + story);
            }
        }

        @Override
        public <R> R match(
                Function<Begun, R> begun,
                Function<Joined, R> joined,
                Function<Merged, R> merged,
                Function<Split, R> split,
                Function<Closed, R> closed) {
            return closed.apply(this);
        }

        @Override
        public String inWords() {
            return "story %s is over, with %d articles".formatted(story, articles);
        }
    }
}
