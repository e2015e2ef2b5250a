package org.rapporteur.export.markdown;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Lane;
import org.rapporteur.export.brief.Retelling;
import org.rapporteur.export.brief.Retold;
import org.rapporteur.export.brief.RoundEntry;
import org.rapporteur.export.brief.TimelineEntry;
import org.rapporteur.export.brief.TimelinePart;

/** The parts of a brief that tell what happened when, as Markdown. */
final class TimelineMarkdown {

    private final StringBuilder written = new StringBuilder();
    private final Map<TimelineEntry, String> rounds;

    private TimelineMarkdown(Map<TimelineEntry, String> rounds) {
        this.rounds = rounds;
    }

    /** Nothing where nothing is found to happen. */
    static String of(Brief brief) {
        TimelineMarkdown writing = new TimelineMarkdown(
                brief.negotiation().rounds().stream().collect(Collectors.toMap(RoundEntry::talks, RoundEntry::id)));
        writing.rounds(brief.negotiation().rounds());
        writing.timeline(brief.timeline());
        return writing.written.toString();
    }

    private void rounds(List<RoundEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        written.append("## Rounds of talks\n\n");
        for (RoundEntry round : entries) {
            written.append("**")
                    .append(Markdown.inline(round.heading()))
                    .append("**")
                    .append(behind(round.talks()))
                    .append("\n\n");
            tellings(round.talks(), "");
            Retold.of(round.descriptions())
                    .forEach(told -> written.append(
                            ComparisonMarkdown.asItem("described: " + NegotiationMarkdown.retold(told))));
            Retold.of(round.outcomes())
                    .forEach(told -> written.append(
                            ComparisonMarkdown.asItem("came of it: " + NegotiationMarkdown.retold(told))));
            for (TimelineEntry beside : round.under()) {
                written.append(ComparisonMarkdown.asItem("beside it: **" + beside.id() + "** "
                        + Markdown.inline(beside.heading()) + ", "
                        + beside.when().words() + behind(beside)));
            }
            written.append('\n');
        }
    }

    private void timeline(TimelinePart timeline) {
        if (timeline.isEmpty()) {
            return;
        }
        written.append("## What happened, and what is announced\n\n");
        timeline.dated().forEach(this::entry);
        if (!timeline.dated().isEmpty()) {
            written.append('\n');
        }
        for (Lane lane : Lane.values()) {
            List<TimelineEntry> undated = timeline.undatedOf(lane);
            if (!undated.isEmpty()) {
                written.append("### Without a day: ").append(lane.label()).append("\n\n");
                undated.forEach(this::entry);
                written.append('\n');
            }
        }
    }

    /** What the steps and the rounds tell in full elsewhere stands here with a line. */
    private void entry(TimelineEntry entry) {
        String day = entry.when().isKnown() ? entry.when().words() + " " : "";
        String round = rounds.getOrDefault(entry, "");
        String heading = entry.lane() == Lane.ANNOUNCED
                ? ComparisonMarkdown.telling(entry.tellings().get(0).told())
                : Markdown.inline(entry.heading());
        written.append(ComparisonMarkdown.asItem(
                "%s**%s** %s%s".formatted(day, round.isEmpty() ? entry.id() : round, heading, behind(entry))));
        if (entry.lane() != Lane.ANNOUNCED && round.isEmpty()) {
            tellings(entry, "  ");
        }
    }

    /** Each with how it is told there, where that is not the same in every sentence. */
    private void tellings(TimelineEntry entry, String indent) {
        for (Retelling retelling : entry.sentences()) {
            String kind = entry.standing().size() > 1 ? retelling.told().kind().label() + ": " : "";
            written.append(indent)
                    .append(ComparisonMarkdown.asItem(kind + NegotiationMarkdown.retold(retelling.sentence())));
        }
    }

    private static String behind(TimelineEntry entry) {
        return (entry.isPlain() ? "" : " – " + entry.standingWords())
                + (entry.articles() == 1 ? "" : " · " + entry.sum());
    }
}
