package org.rapporteur.export.passage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.rapporteur.core.article.PublicationTime;

/** Moments for formats that know nothing less exact. */
public final class Moments {

    private Moments() {}

    /** A day counts from its beginning, and a time without offset as UTC. */
    public static Instant of(PublicationTime time) {
        String written = time.written();
        if (!written.contains("T")) {
            return LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException withoutOffset) {
            return LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
        }
    }
}
