package org.rapporteur.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Handling;
import org.rapporteur.core.negotiation.HandlingKind;
import org.rapporteur.core.negotiation.Holder;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.core.negotiation.ProposalId;
import org.rapporteur.core.negotiation.Stance;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.negotiation.StepId;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.negotiation.Word;
import org.rapporteur.core.negotiation.WordKind;
import org.rapporteur.core.time.Window;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class NegotiationLinesTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 12);

    private final Drawing wire = Drawing.of(Articles.of(
            "Halden Wire",
            "2031-05-12",
            "Talks",
            "Kestria will never cede the valley. The leaked 19-point draft was sent. The envoys meet on Friday."
                    + " The meeting was put off to Sunday."));
    private final EntityId kestria = wire.entity(EntityKind.PLACE, "Kestria");

    @Test
    void tellsWhoHoldsWhatOnWhichTextAndWhatIsToCome() {
        assertThat(written(negotiation()))
                .containsSubsequence(
                        "PARTIES",
                        "Kestria, a side",
                        "WHAT EACH IS SAID TO HOLD, ISSUE BY ISSUE",
                        "territory",
                        "[A1 1:9]",
                        "Kestria rejects (a red line), by another's word: will never cede the valley – Halden Wire",
                        "PLANS AND TEXTS",
                        "P1, “19-point draft”, 19 points, 1 root",
                        "leaked: leaked 19-point draft – Halden Wire",
                        "ANNOUNCED, AND WHAT BECAME OF IT",
                        "2031-05-16: moved",
                        "The envoys meet on Friday – Halden Wire",
                        "moved to 2031-05-18: The meeting was put off to Sunday – Halden Wire");
    }

    @Test
    void saysNothingWhereNothingIsNegotiated() {
        assertThat(written(Negotiation.NONE)).doesNotContain("PARTIES", "PLANS AND TEXTS", "ANNOUNCED");
    }

    private String written(Negotiation negotiation) {
        Dossier drawn = Drawing.dossier(List.of(wire), List.of());
        Dossier dossier = new Dossier(
                drawn.articles(),
                drawn.coverage(),
                drawn.account(),
                drawn.comparison(),
                drawn.framing(),
                negotiation,
                drawn.problems());
        return TerminalBrief.write(Brief.of(dossier), TerminalStyle.PLAIN).replaceAll("\\s+", " ");
    }

    private Negotiation negotiation() {
        Issue land = new Issue(new IssueId("territory"), Optional.empty(), "territory");
        Position position = new Position(
                wire.article().id(),
                new Holder(Optional.of(kestria), Optional.of(kestria), wire.span("Kestria")),
                land.id(),
                new Stance(Attitude.REJECT, Strength.RED_LINE, Optional.empty()),
                wire.span("will never cede the valley"),
                new Word(WordKind.OTHER, Optional.empty()),
                Optional.empty());
        return new Negotiation(
                        List.of(land),
                        List.of(new Party(kestria, PartyPart.SIDE, List.of(), List.of())),
                        List.of(position),
                        List.of())
                .with(List.of(proposal()), List.of(), List.of(step()));
    }

    private Proposal proposal() {
        Passage draft = passage("19-point draft");
        return new Proposal(
                new ProposalId(draft),
                List.of(new Telling(draft, Optional.empty())),
                OptionalInt.of(19),
                List.of(new Handling(
                        HandlingKind.LEAKED,
                        passage("leaked 19-point draft"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                List.of(new Root(
                        Root.Kind.OUTLET,
                        Optional.empty(),
                        Optional.of("Halden Wire"),
                        Optional.empty(),
                        List.of(wire.article().id()))));
    }

    private Step step() {
        Passage meets = passage("The envoys meet on Friday");
        return new Step(
                new StepId(meets),
                List.of(),
                passage("meet"),
                List.of(new Announcement(
                        new Telling(meets, Optional.empty()),
                        Optional.of(Window.ofDay(MONDAY.plusDays(4))),
                        EventStatus.PLANNED)),
                List.of(new Outcome(
                        Fate.MOVED,
                        new Telling(passage("The meeting was put off to Sunday"), Optional.empty()),
                        Optional.of(Window.ofDay(MONDAY.plusDays(6))))),
                Fate.MOVED);
    }

    private Passage passage(String words) {
        return new Passage(wire.article().id(), wire.span(words));
    }
}
