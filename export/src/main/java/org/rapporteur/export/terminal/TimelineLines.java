package org.rapporteur.export.terminal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.Lane;
import org.rapporteur.export.brief.Retelling;
import org.rapporteur.export.brief.Retold;
import org.rapporteur.export.brief.RoundEntry;
import org.rapporteur.export.brief.TimelineEntry;
import org.rapporteur.export.brief.TimelinePart;
import org.rapporteur.export.brief.Told;
import org.rapporteur.export.brief.When;

/** The parts of a brief that tell what happened when. */
final class TimelineLines {
    /** Of a sentence: what is longer is cut, for its place is beside it. */
    private static final int CHARACTERS_MAX = 170;

    /** Of an announcement, which stands in full among the steps. */
    private static final int ANNOUNCED_CHARACTERS_MAX = 110;

    private static final int DAY_COLUMNS = 10;
    private static final int DAY_INDENT = 14;
    private static final String CUT = " […]";

    private final Page page;
    private final int indent;

    /** Places of the sentences that stand on the page already. */
    private final Set<String> written = new HashSet<>();

    /**
     * Writes onto a page.
     *
     * @param indent of the words beside a place
     */
    TimelineLines(Page page, int indent) {
        this.page = page;
        this.indent = indent;
    }

    void rounds(List<RoundEntry> rounds) {
        if (rounds.isEmpty()) {
            return;
        }
        page.part("Rounds of talks");
        rounds.forEach(this::round);
    }

    private void round(RoundEntry round) {
        TimelineEntry talks = round.talks();
        page.paragraph(0, new Paragraph().say(Look.STRONG, round.heading()).say(Look.FAINT, behind(talks)));
        for (Retelling retelling : talks.sentences()) {
            Retold told = retelling.sentence();
            page.paragraph(place(told.told()), indent, words(talks, retelling).say(Look.FAINT, by(told)));
        }
        Retold.of(round.descriptions())
                .forEach(told -> page.paragraph(
                        place(told.told()),
                        indent,
                        new Paragraph()
                                .say(Look.STRONG, "described")
                                .say(": “" + told.told().onOneLine() + "”")
                                .say(Look.FAINT, by(told))));
        Retold.of(round.outcomes())
                .forEach(told -> page.paragraph(
                        place(told.told()),
                        indent,
                        new Paragraph()
                                .say(Look.STRONG, "came of it")
                                .say(": " + told.told().onOneLine())
                                .say(Look.FAINT, by(told))));
        for (TimelineEntry beside : round.under()) {
            page.paragraph(
                    place(beside.tellings().get(0).told()),
                    indent,
                    new Paragraph()
                            .say(Look.STRONG, "beside it")
                            .say(": " + beside.heading())
                            .say(Look.FAINT, ", " + beside.when().words() + behind(beside)));
        }
    }

    /** What the steps and the rounds tell in full elsewhere stands on the timeline with a line. */
    void timeline(Brief brief) {
        TimelinePart timeline = brief.timeline();
        if (timeline.isEmpty()) {
            return;
        }
        page.part("What happened, and what is announced");
        Map<TimelineEntry, String> rounds =
                brief.negotiation().rounds().stream().collect(Collectors.toMap(RoundEntry::talks, RoundEntry::id));
        String last = "";
        Optional<String> era = Optional.empty();
        for (TimelineEntry entry : timeline.dated()) {
            String now = era(entry.when(), brief.heading());
            if (era.filter(now::equals).isEmpty()) {
                page.paragraph(0, new Paragraph().say(Look.STRONG, now));
                era = Optional.of(now);
            }
            String day = day(entry.when());
            page.paragraph(
                    day.equals(last) ? "" : day, DAY_INDENT, heading(entry, Optional.ofNullable(rounds.get(entry))));
            if (entry.lane() != Lane.ANNOUNCED && !rounds.containsKey(entry)) {
                tellings(entry);
            }
            last = day;
        }
        undated(timeline, rounds);
    }

    /** By the days of the articles, as far as they have any. */
    private static String era(When when, Heading articles) {
        LocalDate begin = when.from().or(when::to).orElse(LocalDate.MIN);
        if (articles.first().filter(begin::isBefore).isPresent()) {
            return "Before the first article";
        }
        return articles.last().filter(begin::isAfter).isPresent()
                ? "After the last article"
                : "In the days of the articles";
    }

    private static Paragraph heading(TimelineEntry entry, Optional<String> round) {
        Paragraph heading = new Paragraph().say(Look.FAINT, beyond(entry.when()));
        if (entry.lane() == Lane.ANNOUNCED) {
            String words = cut(entry.tellings().get(0).told().onOneLine());
            return heading.say(Look.STRONG, entry.id() + " ").say(words).say(Look.FAINT, " – " + entry.standingWords());
        }
        round.ifPresent(id -> heading.say(Look.STRONG, id + " "));
        return heading.say(Look.STRONG, entry.heading())
                .say(Look.FAINT, round.isPresent() ? standing(entry) + "; see above" : behind(entry));
    }

    /** A sentence that stands above tells of more than one thing: its place is enough. */
    private void tellings(TimelineEntry entry) {
        for (Retelling retelling : entry.sentences()) {
            Retold told = retelling.sentence();
            boolean again = !written.add(place(told.told()));
            page.paragraph(
                    DAY_INDENT,
                    (again ? Paragraph.of("in a sentence above") : words(entry, retelling))
                            .say(Look.FAINT, " – " + told.told().by() + " ")
                            .say(Look.PLACE, places(told)));
        }
    }

    /** With how it is told there, where that is not the same in every sentence. */
    private static Paragraph words(TimelineEntry entry, Retelling retelling) {
        String kind = retelling.told().kind().label();
        return new Paragraph()
                .say(Look.FAINT, entry.standing().size() > 1 ? kind + ": " : "")
                .say(retelling.told().excerpt(CHARACTERS_MAX));
    }

    private static String day(When when) {
        return when.words().length() <= DAY_COLUMNS
                ? when.words()
                : when.from().or(when::to).map(LocalDate::toString).orElse("");
    }

    /** What the day in the margin does not say. */
    private static String beyond(When when) {
        if (when.words().length() <= DAY_COLUMNS) {
            return "";
        }
        if (when.isOpen()) {
            return when.from().isPresent() ? "or later: " : "or earlier: ";
        }
        return when.words().contains(" or ")
                ? when.words() + ": "
                : when.to().map("to %s: "::formatted).orElse("");
    }

    private static String standing(TimelineEntry entry) {
        return entry.isPlain() ? "" : " – " + entry.standingWords();
    }

    private static String behind(TimelineEntry entry) {
        return standing(entry) + (entry.articles() == 1 ? "" : " · " + entry.sum());
    }

    private void undated(TimelinePart timeline, Map<TimelineEntry, String> rounds) {
        if (timeline.undated().isEmpty()) {
            return;
        }
        page.paragraph(0, new Paragraph().say(Look.STRONG, "Without a day"));
        for (Lane lane : Lane.values()) {
            List<TimelineEntry> entries = timeline.undatedOf(lane);
            if (entries.isEmpty()) {
                continue;
            }
            Paragraph words = new Paragraph().say(Look.FAINT, lane.label() + ": ");
            if (lane == Lane.ANNOUNCED) {
                words.say(entries.stream().map(TimelineEntry::id).collect(Collectors.joining(", ")) + ", below");
            }
            String separator = "";
            for (TimelineEntry entry : lane == Lane.ANNOUNCED ? List.<TimelineEntry>of() : entries) {
                words.say(separator)
                        .say(Optional.ofNullable(rounds.get(entry))
                                        .map(id -> id + " ")
                                        .orElse("")
                                + entry.heading())
                        .say(Look.FAINT, standing(entry).replaceFirst(" – (.*)", " ($1)"))
                        .say(" ")
                        .say(Look.PLACE, place(entry.tellings().get(0).told()));
                separator = "; ";
            }
            page.paragraph(2, words);
        }
    }

    /** Such as {@code – Halden Wire; also [A2 4:1] Strand Ledger}. */
    static String by(Retold retold) {
        String also = retold.also().stream()
                .map(told -> place(told) + " " + told.article().outlet())
                .collect(Collectors.joining(", "));
        return " – " + retold.told().by() + (also.isEmpty() ? "" : "; also " + also);
    }

    private static String places(Retold retold) {
        return retold.all().stream().map(TimelineLines::place).distinct().collect(Collectors.joining(" "));
    }

    static String place(Told told) {
        return "[" + told.anchor() + "]";
    }

    private static String cut(String words) {
        int end = words.length() <= ANNOUNCED_CHARACTERS_MAX ? -1 : words.lastIndexOf(' ', ANNOUNCED_CHARACTERS_MAX);
        return end < 0 ? words : words.substring(0, end) + CUT;
    }
}
