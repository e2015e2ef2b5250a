package org.rapporteur.export.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.story.Copy;

/** Which articles of a record tell one story, and which copy which. */
public record PublishedCoverage(List<StoryTold> stories, List<SharedCopy> copies, List<OwnPart> ownShares) {

    /** There is nothing to say. */
    public static final PublishedCoverage NONE = new PublishedCoverage(List.of(), List.of(), List.of());

    public PublishedCoverage {
        stories = List.copyOf(stories);
        copies = List.copyOf(copies);
        ownShares = List.copyOf(ownShares);
    }

    /**
     * Articles that report one happening.
     *
     * @param id of the article that it is named by
     * @param articles by id
     * @param knownBy words that most of them have
     */
    public record StoryTold(String id, List<String> articles, List<PublishedComparison.Passage> knownBy) {
        public StoryTold {
            articles = List.copyOf(articles);
            knownBy = List.copyOf(knownBy);
        }
    }

    /**
     * Two articles with text in common.
     *
     * @param original the id of the one that the other was taken from; null where nothing tells
     * @param reason what tells it
     */
    public record SharedCopy(
            String first,
            String second,
            Copy.Extent extent,
            Optional<String> original,
            Optional<String> reason,
            List<SharedRun> shared) {
        public SharedCopy {
            shared = List.copyOf(shared);
        }
    }

    /**
     * A stretch of words that both have, but for a few within.
     *
     * @param words how many are the same
     * @param quoted whether it is somebody's quoted words alone
     */
    public record SharedRun(PublishedRecord.Slice first, PublishedRecord.Slice second, int words, boolean quoted) {}

    /** How much of an article is its own, from 0 to 1: at the least and at the most. */
    public record OwnPart(String article, double least, double most) {}
}
