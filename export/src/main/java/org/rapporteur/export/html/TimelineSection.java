package org.rapporteur.export.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Lane;
import org.rapporteur.export.brief.RoundEntry;
import org.rapporteur.export.brief.TellingKind;
import org.rapporteur.export.brief.TimelineEntry;
import org.rapporteur.export.brief.TimelinePart;
import org.rapporteur.export.brief.TimelineTold;
import org.rapporteur.export.brief.Told;
import org.rapporteur.export.html.drawing.Coverage;

/** Writes what happened and what is announced: drawn by lane, and the same as a table. */
final class TimelineSection {

    /** What a sentence may have before it is cut. */
    private static final int SENTENCE_MAX = 130;

    private final Html html;
    private final Brief brief;
    private final TimelinePart timeline;
    private final ToldWords tellings;

    TimelineSection(Html html, Brief brief) {
        this.html = html;
        this.brief = brief;
        this.timeline = brief.timeline();
        this.tellings = new ToldWords(html);
    }

    void write() {
        if (!timeline.dated().isEmpty()) {
            html.element("figure", Attributes.NONE, this::figure).line();
        }
        html.element("details", Attributes.of("open", ""), () -> {
                    html.element("summary", "The timeline as a table").line();
                    table();
                })
                .line();
    }

    private void figure() {
        html.element(
                        "div",
                        Attributes.css("wide")
                                .and("role", "group")
                                .and("aria-label", "Timeline, drawn")
                                .and("tabindex", "0"),
                        () -> new TimelineDrawing(html, timeline, coverage()).write())
                .line();
        html.element("figcaption", Attributes.NONE, this::legend).line();
    }

    /** From the first to the last day of an article; without any, all days that something has. */
    private Coverage coverage() {
        List<LocalDate> published = brief.articles().stream()
                .flatMap(entry -> entry.article().imprint().published().stream())
                .map(time -> time.date())
                .sorted()
                .toList();
        if (!published.isEmpty()) {
            return new Coverage(published.get(0), published.get(published.size() - 1));
        }
        List<LocalDate> days = Stream.concat(timeline.first().stream(), timeline.last().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Coverage(days.get(0), days.get(days.size() - 1));
    }

    private void legend() {
        Map<TellingKind, Set<TellingKind>> shown = new EnumMap<>(TellingKind.class);
        timeline.dated().stream()
                .flatMap(entry -> entry.standing().stream())
                .forEach(kind -> shown.put(kind, Set.of(kind)));
        html.element(
                "ul",
                Attributes.css("key"),
                () -> shown.keySet()
                        .forEach(kind -> html.element("li", Attributes.NONE, () -> {
                            StandingBar.sign(new Svg(html), List.of(kind));
                            html.text(" " + kind.label());
                        })));
        html.element(
                "p",
                Attributes.css("key"),
                "A bar is the time that the words allow, not how long it took. It has gaps where they set no bound, and a"
                        + " point where it goes on beyond the drawing. The dashed line is the end of the last article's day:"
                        + " what stands behind it is announced.");
    }

    private void table() {
        html.element("table", Attributes.css("timeline"), () -> {
                    html.element("caption", "What happened and what is announced, by lane and day")
                            .line();
                    html.element("thead", Attributes.NONE, () -> html.element("tr", Attributes.NONE, this::head))
                            .line();
                    for (Lane lane : Lane.values()) {
                        lane(lane);
                    }
                })
                .line();
    }

    private void head() {
        for (String name : List.of("When", "What", "How it is told")) {
            html.element("th", Attributes.of("scope", "col"), name);
        }
    }

    private void lane(Lane lane) {
        List<TimelineEntry> entries = new ArrayList<>(timeline.of(lane));
        entries.addAll(timeline.undatedOf(lane));
        if (entries.isEmpty()) {
            return;
        }
        html.element("tbody", Attributes.css("heap"), () -> {
                    html.element(
                                    "tr",
                                    Attributes.NONE,
                                    () -> html.element(
                                            "th",
                                            Attributes.of("scope", "rowgroup").and("colspan", "3"),
                                            lane.label()))
                            .line();
                    entries.forEach(this::row);
                })
                .line();
    }

    private void row(TimelineEntry entry) {
        Stream<Told> told = entry.tellings().stream().map(TimelineTold::told);
        html.element("tr", ToldWords.item(Places.timeline(entry), "entry", told), () -> {
                    html.element(
                            "td",
                            Attributes.css("when"),
                            () -> Days.write(html, entry.when().words()));
                    html.element("td", Attributes.NONE, () -> what(entry));
                    html.element("td", Attributes.NONE, () -> {
                        StandingBar.sign(new Svg(html), entry.standing());
                        html.text(" " + entry.standingWords());
                    });
                })
                .line();
    }

    private void what(TimelineEntry entry) {
        name(entry);
        html.text(" ");
        if (entry.lane() != Lane.ANNOUNCED) {
            html.element("b", entry.heading()).text(" ");
        }
        tellings.excerpt(entry.tellings().get(0), SENTENCE_MAX);
        html.element("span", Attributes.css("places"), () -> places(entry));
    }

    /** A step and a round are told in full elsewhere. */
    private void name(TimelineEntry entry) {
        Optional<String> round = brief.negotiation().rounds().stream()
                .filter(talks -> talks.talks().equals(entry))
                .map(RoundEntry::id)
                .findFirst();
        if (entry.lane() == Lane.ANNOUNCED) {
            html.element("a", Attributes.href("#" + entry.id()), entry.id());
        } else if (round.isPresent()) {
            html.element("a", Attributes.href("#" + round.get()), round.get());
        } else {
            html.element("span", Attributes.css("kind"), entry.id());
        }
    }

    private void places(TimelineEntry entry) {
        Set<String> seen = new LinkedHashSet<>();
        for (TimelineTold telling : entry.tellings()) {
            if (seen.add(telling.told().anchor().toString())) {
                html.text(" ");
                tellings.place(telling.told());
            }
        }
    }
}
