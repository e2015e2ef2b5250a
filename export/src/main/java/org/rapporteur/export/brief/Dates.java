package org.rapporteur.export.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapporteur.core.article.PublicationTime;

/** Dates as people write them. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** Such as {@code 12 May 2031}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day, with hour and minute if they were given, in the outlet's own zone. */
    static String inWords(PublicationTime published) {
        return day(published.date()) + time(published.written());
    }

    private static String time(String written) {
        if (!written.contains("T")) {
            return "";
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(written);
            String zone = moment.getOffset().equals(ZoneOffset.UTC)
                    ? "UTC"
                    : moment.getOffset().getId();
            return ", " + MINUTE.format(moment) + " " + zone;
        } catch (DateTimeException withoutOffset) {
            return ", " + MINUTE.format(LocalDateTime.parse(written));
        }
    }
}
