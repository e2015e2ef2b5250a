package org.rapporteur.web.page;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/**
 * Tells every moment on a page by a second clock: that of the reader's zone, or UTC if she chose none. The first is the
 * one that the page has written, in the zone of the article or of the event. A day without an hour has no zone, and is
 * left alone.
 */
final class ReaderClock {

    static final String FIELD = "zone";

    /** Zones that are called by a place, and UTC, in order. */
    static final NavigableSet<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.equals("UTC")
                    || name.matches(
                            "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .collect(Collectors.collectingAndThen(
                    Collectors.toCollection(TreeSet::new), Collections::unmodifiableNavigableSet));

    private static final String NAME = "rapporteur-zone";
    private static final Pattern COOKIE = Pattern.compile("(?:^|;\\s*)" + NAME + "=([A-Za-z0-9_/+-]{1,60})(?:;|$)");
    private static final Pattern MOMENT = Pattern.compile("<time datetime=\"([^\"<]+T[^\"<]+)\">([^<]*)</time>");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Optional<ZoneId> chosen;

    private ReaderClock(Optional<ZoneId> chosen) {
        this.chosen = chosen;
    }

    static ReaderClock of(Request request) {
        Matcher cookie = COOKIE.matcher(request.header("cookie").orElse(""));
        return new ReaderClock(cookie.find() ? find(cookie.group(1)) : Optional.empty());
    }

    /** A zone by the name that the list has. */
    static Optional<ZoneId> find(String name) {
        return Optional.of(name).filter(ZONES::contains).map(ZoneId::of);
    }

    /** For the browser to keep; nothing chosen is forgotten there. */
    static String cookie(String zone) {
        return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict"
                .formatted(NAME, zone, zone.isEmpty() ? 0 : 31_536_000);
    }

    /** As the list has it; empty if none was chosen. */
    String chosen() {
        return chosen.map(ZoneId::getId).orElse("");
    }

    /** A page with the second clock beside the first, if it is a page. */
    Answer on(Answer page) {
        boolean handedOut = page.headers().containsKey("Content-Disposition");
        if (!page.contentType().equals(Answer.HTML) || handedOut) {
            return page;
        }
        String html = new String(page.body().toArray(), StandardCharsets.UTF_8);
        Octets told = Octets.of(on(html).getBytes(StandardCharsets.UTF_8));
        Optional<String> tag =
                page.tag().map(known -> known + chosen.map(this::tag).orElse(""));
        return new Answer(page.status(), page.contentType(), told, tag, page.headers());
    }

    private String tag(ZoneId zone) {
        return "-" + zone.getId().replaceAll("[^A-Za-z0-9]", "_");
    }

    String on(String html) {
        return MOMENT.matcher(html)
                .replaceAll(moment -> Matcher.quoteReplacement(moment.group() + beside(moment.group(1))));
    }

    private String beside(String written) {
        OffsetDateTime moment;
        try {
            moment = OffsetDateTime.parse(written);
        } catch (DateTimeParseException withoutZone) {
            return "";
        }
        ZonedDateTime here = moment.atZoneSameInstant(chosen.orElse(ZoneOffset.UTC));
        if (here.getOffset().equals(moment.getOffset())) {
            return "";
        }
        String day = here.toLocalDate().equals(moment.toLocalDate()) ? "" : DAY.format(here) + ", ";
        return " <time class=\"clock\" datetime=\"%s\">(%s%s %s)</time>"
                .formatted(here.toOffsetDateTime(), day, HOUR.format(here), place(here.getZone()));
    }

    private static String place(ZoneId zone) {
        String name = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
        return name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
