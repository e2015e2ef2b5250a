package org.rapporteur.export.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.export.brief.ChangeEntry;
import org.rapporteur.export.brief.MatrixPart;
import org.rapporteur.export.brief.NegotiationPart;
import org.rapporteur.export.brief.PositionEntry;
import org.rapporteur.export.brief.Slice;

/** Writes the positions issue by issue, the latest first, and how they changed. */
final class PositionsSection {

    /** What a sentence around few words may have before it is cut. */
    private static final int SENTENCE_MAX = 240;

    private final Html html;
    private final Standpoints standpoints;
    private final NegotiationPart negotiation;
    private final ToldWords tellings;
    private final StanceSign sign;

    PositionsSection(Html html, NegotiationPart negotiation, Standpoints standpoints) {
        this.html = html;
        this.negotiation = negotiation;
        this.standpoints = standpoints;
        this.tellings = new ToldWords(html);
        this.sign = new StanceSign(html);
    }

    void positions() {
        standpoints.matrix().rows().stream().filter(row -> row.positions() > 0).forEach(this::issue);
    }

    private void issue(MatrixPart.Row row) {
        html.element("div", Attributes.css("issue heap"), () -> {
                    html.element("h3", Attributes.id(Places.issue(row)), row.issue())
                            .line();
                    Stream.concat(standpoints.apart().stream(), standpoints.together().stream())
                            .filter(column -> row.cells().get(column).positions() > 0)
                            .forEach(column -> party(row, column));
                })
                .line();
    }

    private void party(MatrixPart.Row row, int column) {
        MatrixPart.Column party = standpoints.matrix().columns().get(column);
        html.element("div", Attributes.css("holder heap"), () -> {
                    html.element("h4", Attributes.id(Places.cell(row, column)), () -> {
                        html.text(party.name());
                        if (!party.part().isEmpty()) {
                            html.text(" ").element("span", Attributes.css("kind"), party.part());
                        }
                    });
                    html.element("ol", Attributes.css("lines"), () -> {
                        html.line();
                        Standpoints.newestFirst(row.cells().get(column).entries())
                                .forEach(this::position);
                    });
                })
                .line();
    }

    private void position(PositionEntry entry) {
        html.element("li", ToldWords.item(entry.id(), "line", Stream.of(entry.told())), () -> {
                    html.element(
                            "a",
                            Attributes.href("#"
                                            + Places.told(entry.told().words().get(0)))
                                    .and("class", "number")
                                    .and("aria-label", "Position " + entry.id() + ": to the words in the article"),
                            entry.id());
                    html.element("div", Attributes.css("said"), () -> {
                        html.element("p", Attributes.css("stances"), () -> {
                            sign.write(entry.stance());
                            html.text(" ").element("span", Attributes.css(entry.own() ? "own" : "other"), word(entry));
                        });
                        html.element("p", Attributes.css("words"), () -> tellings.link(entry.told()));
                        entry.sentence(SENTENCE_MAX)
                                .ifPresent(
                                        sentence -> html.element("p", Attributes.css("sentence"), "… in: " + sentence));
                        entry.stance()
                                .condition()
                                .ifPresent(condition -> html.element(
                                        "p",
                                        Attributes.css("condition"),
                                        "Condition: “" + condition.onOneLine() + "”"));
                        html.element("p", Attributes.css("where"), () -> {
                            said(entry);
                            tellings.where(entry.told());
                        });
                    });
                })
                .line();
    }

    /** When it was said, where that is not the day of the article. */
    private void said(PositionEntry entry) {
        Optional<String> published = entry.told().day().map(LocalDate::toString);
        if (published.filter(entry.when().words()::equals).isEmpty()) {
            html.text("said ");
            Days.write(html, entry.when().words());
            html.text(" · ");
        }
    }

    private static String word(PositionEntry entry) {
        Optional<String> teller = entry.told().voice();
        return entry.held()
                .by()
                .filter(by -> teller.filter(by::equals).isEmpty())
                .map(by -> entry.word() + ", through " + by)
                .orElse(entry.word());
    }

    void changes() {
        negotiation.issues().forEach(issue -> {
            List<ChangeEntry> changes =
                    issue.changes().stream().filter(PositionsSection::isTelling).toList();
            if (!changes.isEmpty()) {
                html.element("div", Attributes.css("heap"), () -> {
                            html.element("h3", Attributes.css("group"), issue.issue())
                                    .line();
                            changes.forEach(this::change);
                        })
                        .line();
            }
        });
    }

    /** The same stance in words of which next to none are the same says nothing of a change. */
    static boolean isTelling(ChangeEntry change) {
        return change.isOfStance() || !change.isAllNew();
    }

    private void change(ChangeEntry change) {
        List<Slice> newWords = change.isAllNew() ? List.of() : change.newWords();
        Attributes item = ToldWords.item(
                change.id(),
                "",
                Stream.of(change.earlier().told(), change.later().told()));
        html.element("div", item, () -> {
                    html.element("h4", change.id() + " " + change.later().held().party())
                            .line();
                    html.element("div", Attributes.css("beside"), () -> {
                        String before = change.isOfStance() ? "del" : "span";
                        column("Before", change.earlier(), before, List.of());
                        String after = change.isOfStance() ? "ins" : "span";
                        column("After", change.later(), after, newWords);
                    });
                    if (!newWords.isEmpty()) {
                        html.element("p", Attributes.css("unseen"), "Words " + change.newWordsInARow() + ".");
                    }
                })
                .line();
    }

    private void column(String heading, PositionEntry entry, String stance, List<Slice> newWords) {
        html.element("div", Attributes.css("column"), () -> {
                    html.element("p", Attributes.css("where"), () -> {
                        html.element("b", heading).text(" · ");
                        Days.write(html, entry.when().words());
                        html.text(" · ");
                        html.element("a", Attributes.href("#" + entry.id()), entry.id());
                    });
                    html.element(
                            "p",
                            Attributes.css("stances"),
                            () -> html.element(stance, Attributes.NONE, () -> sign.write(entry.stance())));
                    html.element("p", Attributes.css("words"), () -> tellings.link(entry.told(), newWords));
                    html.element("p", Attributes.css("where"), () -> tellings.where(entry.told()));
                })
                .line();
    }
}
