package org.rapporteur.assembly.copy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.PublicationTime;

/** Which of two articles was published first, as far as what they say of it tells. */
final class Dates {

    /** Two outlets' clocks may be so far apart where neither gives its offset. */
    private static final Duration CLOCKS_APART_MAX = Duration.ofHours(12);

    private Dates() {}

    /** By day; on one day by time, where both have one. Midnight without an offset is a day and no time. */
    static Optional<Article> earlier(Article one, Article other) {
        Optional<PublicationTime> first = one.imprint().published();
        Optional<PublicationTime> second = other.imprint().published();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        int order = first.get().date().compareTo(second.get().date());
        if (order == 0) {
            boolean oneClock = one.imprint().outlet().isPresent()
                    && one.imprint().outlet().equals(other.imprint().outlet());
            order = byTime(first.get().written(), second.get().written(), oneClock);
        }
        return order == 0 ? Optional.empty() : Optional.of(order < 0 ? one : other);
    }

    /** In the words of the articles: by their days, or by their times where it is one day. */
    static String order(Article earlier, Article later) {
        PublicationTime first = earlier.imprint().published().orElseThrow();
        PublicationTime second = later.imprint().published().orElseThrow();
        return first.date().equals(second.date())
                ? "%s is before %s".formatted(first.written(), second.written())
                : "%s is before %s".formatted(first.date(), second.date());
    }

    private static int byTime(String one, String other, boolean oneClock) {
        Optional<OffsetDateTime> moment = moment(one);
        Optional<OffsetDateTime> otherMoment = moment(other);
        if (moment.isPresent() && otherMoment.isPresent()) {
            return moment.get().toInstant().compareTo(otherMoment.get().toInstant());
        }
        Optional<LocalDateTime> time = time(one);
        Optional<LocalDateTime> otherTime = time(other);
        if (time.isEmpty() || otherTime.isEmpty()) {
            return 0;
        }
        Duration apart = Duration.between(time.get(), otherTime.get());
        return oneClock || apart.abs().compareTo(CLOCKS_APART_MAX) >= 0 ? -apart.compareTo(Duration.ZERO) : 0;
    }

    private static Optional<OffsetDateTime> moment(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> time(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written))
                    .filter(time -> !time.toLocalTime().equals(LocalTime.MIDNIGHT));
        } catch (DateTimeException noLocalTime) {
            return Optional.empty();
        }
    }
}
