package org.rapporteur.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.export.brief.ArticleEntry;

/**
 * A moment, or no more than a day.
 *
 * @param written as machines read it
 * @param words in the zone that it was given in
 */
public record Moment(String written, String words) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Moment of(Instant at) {
        return new Moment(at.truncatedTo(ChronoUnit.SECONDS).toString(), WORDS.format(at));
    }

    /** When an article says that it was published; without a machine's form if it does not say. */
    static Moment of(ArticleEntry entry) {
        String written = entry.article()
                .imprint()
                .published()
                .map(PublicationTime::written)
                .orElse("");
        return new Moment(written, entry.published());
    }
}
