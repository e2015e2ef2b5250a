package org.rapporteur.export.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.DelegateEntry;
import org.rapporteur.export.brief.NegotiationPart;
import org.rapporteur.export.brief.PartyEntry;
import org.rapporteur.export.brief.Retelling;
import org.rapporteur.export.brief.Retold;
import org.rapporteur.export.brief.RoleWords;
import org.rapporteur.export.brief.RoundEntry;
import org.rapporteur.export.brief.TakingPart;
import org.rapporteur.export.brief.TellingKind;
import org.rapporteur.export.brief.TimelineEntry;
import org.rapporteur.export.brief.TimelineTold;
import org.rapporteur.export.brief.Told;

/** Writes who negotiates, and in which rounds. */
final class TalksSections {

    private static final int SENTENCE_MAX = 240;

    private final Html html;
    private final Brief brief;
    private final NegotiationPart negotiation;
    private final ToldWords tellings;

    TalksSections(Html html, Brief brief) {
        this.html = html;
        this.brief = brief;
        this.negotiation = brief.negotiation();
        this.tellings = new ToldWords(html);
    }

    void parties() {
        html.element(
                        "ul",
                        Attributes.css("who"),
                        () -> negotiation.parties().stream()
                                .filter(party -> !isOnlyNamed(party))
                                .forEach(this::party))
                .line();
        String others = negotiation.parties().stream()
                .filter(TalksSections::isOnlyNamed)
                .map(PartyEntry::name)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            html.element("p", Attributes.css("note"), "Also heard, from outside: " + others + ".")
                    .line();
        }
    }

    private static boolean isOnlyNamed(PartyEntry party) {
        return party.part() == PartyPart.OUTSIDE && party.delegates().isEmpty();
    }

    private void party(PartyEntry party) {
        html.element("li", Attributes.NONE, () -> {
                    html.element("p", Attributes.css("name"), () -> {
                        html.text(party.name() + " ");
                        html.element("span", Attributes.css("kind"), party.partLabel());
                    });
                    if (!party.alsoAs().isEmpty()) {
                        html.element("p", Attributes.css("also"), "also as " + String.join(", ", party.alsoAs()));
                    }
                    if (!party.delegates().isEmpty()) {
                        html.element(
                                "ul",
                                Attributes.css("delegates"),
                                () -> party.delegates().forEach(this::delegate));
                    }
                })
                .line();
    }

    private void delegate(DelegateEntry delegate) {
        html.element("li", Attributes.NONE, () -> {
                    html.element("b", delegate.name());
                    html.text(delegate.kinds().isEmpty() ? "" : ", " + String.join(", ", delegate.kinds()));
                    for (int i = 0; i < delegate.roles().size(); i++) {
                        html.text(i == 0 ? ": " : ", ");
                        role(delegate.roles().get(i));
                    }
                    delegate.changes().forEach(this::change);
                })
                .line();
    }

    private void role(RoleWords role) {
        html.text("“" + role.text() + "”" + role.bracketed());
        role.places().stream()
                .limit(1)
                .forEach(place -> html.text(" ")
                        .element(
                                "a",
                                Attributes.href("#" + Places.words(place)).and("class", "place"),
                                brief.anchor(place).toString()));
    }

    private void change(TimelineEntry change) {
        html.text("; ").element("a", Attributes.href("#" + Places.timeline(change)), () -> {
            html.text(change.what() + " ");
            Days.write(html, change.when().words());
        });
        html.text(change.standing().contains(TellingKind.HAPPENED) ? "" : " (" + change.standingWords() + ")");
    }

    void rounds() {
        negotiation.rounds().forEach(this::round);
    }

    private void round(RoundEntry round) {
        Stream<Told> told = Stream.of(
                        round.talks().tellings().stream().map(TimelineTold::told),
                        round.descriptions().stream(),
                        round.outcomes().stream())
                .flatMap(tellings -> tellings);
        html.element("div", ToldWords.item(round.id(), "", told), () -> {
                    html.element(
                                    "h3",
                                    Attributes.NONE,
                                    () -> Days.write(
                                            html,
                                            round.id() + " "
                                                    + round.talks().when().words()))
                            .line();
                    html.element("dl", Attributes.css("round"), () -> facts(round))
                            .line();
                })
                .line();
    }

    private void facts(RoundEntry round) {
        TimelineEntry talks = round.talks();
        fact("Where", String.join("; ", talks.scene().where()), "no place is named");
        fact(
                "Who took part",
                talks.scene().who().stream().map(TakingPart::name).distinct().collect(Collectors.joining(", ")),
                "nobody is named");
        entry("Told", () -> {
            html.element(
                    "a", Attributes.href("#" + Places.timeline(talks)), talks.what() + ", " + talks.standingWords());
            html.text(" (" + talks.sum() + ")");
            html.element(
                    "ul", Attributes.css("tellings"), () -> talks.sentences().forEach(this::sentence));
        });
        if (!round.under().isEmpty()) {
            entry(
                    "Beside it",
                    () -> html.element(
                            "ul", Attributes.NONE, () -> round.under().forEach(this::beside)));
        }
        if (!round.descriptions().isEmpty()) {
            entry(
                    "Said of it",
                    () -> html.element("ul", Attributes.css("tellings"), () -> byVoice(round.descriptions())));
        }
        if (!round.outcomes().isEmpty()) {
            entry("Came of it", () -> html.element("ul", Attributes.css("tellings"), () -> byVoice(round.outcomes())));
        }
    }

    private void fact(String term, String words, String ifNone) {
        entry(term, () -> html.text(words.isEmpty() ? ifNone : words));
    }

    private void entry(String term, Runnable description) {
        html.element("div", Attributes.NONE, () -> html.element("dt", term).element("dd", Attributes.NONE, description))
                .line();
    }

    private void beside(TimelineEntry entry) {
        html.element(
                "li",
                Attributes.NONE,
                () -> html.element(
                                "a",
                                Attributes.href("#" + Places.timeline(entry)),
                                entry.when().words())
                        .text(", " + entry.heading()));
    }

    private void sentence(Retelling retelling) {
        html.element("li", Attributes.NONE, () -> {
                    tellings.excerpt(retelling.told(), SENTENCE_MAX);
                    html.text(" – ");
                    tellings.where(retelling.told().told());
                })
                .line();
    }

    /** By who says it: a side's words apart from another's. */
    private void byVoice(List<Told> said) {
        Map<String, List<Retold>> byVoice = Retold.of(said).stream()
                .collect(Collectors.groupingBy(retold -> retold.told().by(), LinkedHashMap::new, Collectors.toList()));
        byVoice.forEach((voice, told) -> html.element("li", Attributes.NONE, () -> {
                    html.element("b", voice).text(": ");
                    for (int i = 0; i < told.size(); i++) {
                        html.text(i == 0 ? "" : "; ");
                        description(told.get(i));
                    }
                })
                .line());
    }

    private void description(Retold retold) {
        html.element("span", Attributes.css("words"), () -> tellings.link(retold.told()));
        retold.all().forEach(told -> {
            html.text(" ");
            tellings.place(told);
        });
    }
}
