package org.rapporteur.core.archive;

import java.time.Instant;
import org.rapporteur.core.article.ArticleId;

/**
 * A reading as it is kept: bytes that the archive does not look into.
 *
 * @param made when, to the millisecond
 */
public record StoredReading(ArticleId article, ReadingVersion version, Instant made, Octets bytes) {

    /** Makes the moment what the archive keeps of it. */
    public StoredReading {
        made = Kept.moment(made);
    }
}
