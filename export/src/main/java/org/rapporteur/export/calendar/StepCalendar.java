package org.rapporteur.export.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.RuledFate;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.export.passage.Moments;
import org.rapporteur.export.passage.Passages;

/**
 * What is announced, as a calendar that other programs read. A step with a day is an event of whole days, tentative or
 * cancelled and never confirmed, for the articles say it and nobody has asked whether it is so; a step without any day is a
 * to-do. The same dossier gives the same characters; a step keeps its UID when articles are added behind those that announce
 * it first, and its sequence number goes up with each telling that moves it, cancels it or first gives it a day.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
public final class StepCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Dossier dossier;
    private final Passages passages;
    private final StepWords words;
    private final StepNames names;
    private final ContentLines lines = new ContentLines();

    private StepCalendar(Dossier dossier) {
        this.dossier = dossier;
        this.passages = new Passages(dossier);
        this.words = new StepWords(passages);
        this.names = new StepNames(passages);
    }

    /** The calendar of a dossier; to be stored in UTF-8 as it is, with its own line ends. */
    public static String write(Dossier dossier) {
        return new StepCalendar(dossier).written();
    }

    /** How many steps have no day and are to-dos for that. */
    public static long withoutDay(Dossier dossier) {
        return dossier.negotiation().steps().stream()
                .filter(step -> StepDays.of(step).isEmpty())
                .count();
    }

    private String written() {
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Rapporteur//Announced steps//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", "Announced steps");
        dossier.negotiation().steps().forEach(this::step);
        if (dossier.negotiation().steps().isEmpty()) {
            nothing();
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    private void step(Step step) {
        Optional<StepDays> days = StepDays.of(step);
        String component = days.isPresent() ? "VEVENT" : "VTODO";
        lines.line("BEGIN", component)
                .line("UID", names.next(step))
                .line("DTSTAMP", stamp())
                .line("SEQUENCE", String.valueOf(sequence(step)));
        days.ifPresent(taken -> lines.line("DTSTART;VALUE=DATE", DAY.format(taken.first()))
                .line("DTEND;VALUE=DATE", DAY.format(taken.last().plusDays(1))));
        lines.text("SUMMARY", words.summary(step)).text("DESCRIPTION", words.description(step));
        address(passages.article(step.id().first().article())).ifPresent(address -> lines.line("URL", address));
        if (step.fate() == Fate.CANCELLED) {
            lines.line("STATUS", "CANCELLED");
        } else if (days.isPresent()) {
            lines.line("STATUS", "TENTATIVE");
        }
        if (days.isPresent()) {
            lines.line("TRANSP", "TRANSPARENT");
        }
        lines.line("END", component);
    }

    /** A calendar must have a part, so that one without steps says that it has none. */
    private void nothing() {
        lines.line("BEGIN", "VJOURNAL")
                .line("UID", "step-none")
                .line("DTSTAMP", stamp())
                .text("SUMMARY", "No step is announced in these articles.")
                .line("END", "VJOURNAL");
    }

    private static long sequence(Step step) {
        boolean datedLater =
                step.window().isPresent() && step.announced().get(0).window().isEmpty();
        return (datedLater ? 1 : 0)
                + Stream.concat(
                                step.outcomes().stream().map(Outcome::fate),
                                step.ruled().stream().map(RuledFate::fate))
                        .filter(fate -> fate == Fate.MOVED || fate == Fate.CANCELLED)
                        .count();
    }

    /** When the last article was published: no clock, so that the same articles give the same file. */
    private String stamp() {
        return MOMENT.format(dossier.articles().stream()
                .flatMap(article -> article.imprint().published().stream())
                .map(Moments::of)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH));
    }

    /** The article's address on the web, in the characters that an address may have. */
    private static Optional<String> address(Article article) {
        return article.imprint().url().flatMap(url -> {
            try {
                URI address = new URI(url.strip());
                boolean web =
                        "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
                return web ? Optional.of(address.toASCIIString()) : Optional.empty();
            } catch (URISyntaxException noAddress) {
                return Optional.empty();
            }
        });
    }
}
