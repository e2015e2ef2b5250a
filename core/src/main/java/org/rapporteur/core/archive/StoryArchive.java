package org.rapporteur.core.archive;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;

/** Where stories are kept: which articles tell one. An article is of one open story at most. */
public interface StoryArchive {
    /**
     * Keeps stories in place of what was kept under their ids; closed ones are open again. Each gets a
     * new number, higher than all others, in the order given.
     *
     * @throws IllegalArgumentException if an article is not kept, or would be of two open stories
     */
    List<Numbered<Story>> keep(List<Story> stories);

    /**
     * Closes a story: it has no articles any more, but its id still leads on.
     *
     * @param successor the story that its articles went to, if they went to one
     * @throws IllegalArgumentException if one of the two is not open, or they are the same
     */
    void close(StoryId story, Optional<StoryId> successor);

    /** The story of this id, or the open one that it went into; empty if there is none. */
    Optional<Numbered<Story>> find(StoryId id);

    /** The open story that an article is of. */
    Optional<Numbered<Story>> findOf(ArticleId article);

    /** Open stories with higher numbers than this, the lowest first, at most so many. */
    List<Numbered<Story>> listAfter(long number, int max);
}
