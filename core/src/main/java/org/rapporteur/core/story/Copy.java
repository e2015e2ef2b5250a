package org.rapporteur.core.story;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;

/**
 * Two articles that share text which is not quoted speech.
 *
 * @param first the one that was given first
 * @param second the other
 * @param extent how much they share
 * @param original which of the two the other was taken from; empty where neither dates nor credits tell
 * @param reason what tells it, in the articles' own words where they have any; empty where nothing does
 * @param shared in the order of the first; empty only for two states of one page that share nothing
 */
public record Copy(
        ArticleId first,
        ArticleId second,
        Extent extent,
        Optional<ArticleId> original,
        Optional<String> reason,
        List<SharedText> shared) {

    /** How much two articles share. */
    public enum Extent {
        /** Two states of one page. */
        PAGE,
        /** The whole of the shorter one, but for little. */
        WHOLE,
        /** A part of both. */
        PART
    }

    /** @throws IllegalArgumentException if the two are one, or the original is neither of them, or has no reason */
    public Copy {
        shared = List.copyOf(shared);
        if (first.equals(second)) {
            throw new IllegalArgumentException("an article is no copy of itself: " + first);
        }
        if (original.filter(id -> !id.equals(first) && !id.equals(second)).isPresent()) {
            throw new IllegalArgumentException("the original of %s and %s is one of them".formatted(first, second));
        }
        if (original.isPresent() != reason.isPresent()) {
            throw new IllegalArgumentException("an original is told with its reason, and no other is");
        }
    }
}
