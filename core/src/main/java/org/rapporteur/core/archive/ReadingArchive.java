package org.rapporteur.core.archive;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.core.article.ArticleId;

/** Where readings are kept: of each article the last one made. */
public interface ReadingArchive {
    /**
     * Keeps a reading in place of the one that the article had. It gets a new number, higher than all
     * others; one that is equal to what is kept keeps its number.
     *
     * @throws IllegalArgumentException if the article is not kept
     */
    Numbered<StoredReading> keep(StoredReading reading);

    /** Empty if the article has none. */
    Optional<Numbered<StoredReading>> find(ArticleId article);

    /** Those with higher numbers than this, the lowest first, at most so many. */
    List<Numbered<StoredReading>> listAfter(long number, int max);

    /** Articles without a reading of this version, in the order in which they were kept, at most so many. */
    List<ArticleId> listWithout(ReadingVersion version, int max);

    /** How many readings there are of each version. */
    SortedMap<ReadingVersion, Long> counts();
}
