package org.rapporteur.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 with the average length of a text laid down, not counted: a count would have to be taken anew with each article,
 * and what was deleted would be in it for a while.
 *
 * @see <a href="https://doi.org/10.1561/1500000019">Robertson and Zaragoza, The Probabilistic Relevance Framework:
 *     BM25 and Beyond (2009)</a>
 */
final class FixedLengthSimilarity extends BM25Similarity {
    /** In words; the articles of the examples have 394 at the median. */
    private static final float ARTICLE_WORDS = 400;

    private static final float TITLE_WORDS = 10;
    private static final float CONTENT_WORDS = 20;

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return switch (statistics.field()) {
            case IndexFields.SAID, IndexFields.SAID_EXACT -> CONTENT_WORDS;
            case IndexFields.TITLE, IndexFields.TITLE_EXACT -> TITLE_WORDS;
            default -> ARTICLE_WORDS;
        };
    }
}
