package org.rapporteur.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Edit;
import org.rapporteur.core.comparison.Rendering;
import org.rapporteur.core.comparison.ReportedFact;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.framing.LoadedWording;
import org.rapporteur.core.framing.Omission;
import org.rapporteur.core.framing.Portrayal;
import org.rapporteur.core.framing.Saying;
import org.rapporteur.core.framing.WordShare;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.story.OwnShare;
import org.rapporteur.core.story.SharedText;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.core.text.Span;
import org.rapporteur.testkit.Drawing;

/** Sets the two articles of the ferry talks side by side, by hand. */
final class Comparisons {

    private static final EntityId SOLEN = new EntityId("person/mira-solen");
    private static final EntityId VARGA = new EntityId("person/anton-varga");
    private static final EntityId COUNCIL = new EntityId("organisation/harbour-council");

    private final Drawing wire;
    private final Drawing ledger;
    private final List<StatementId> statements;

    private Comparisons(Dossier dossier, Drawing wire, Drawing ledger) {
        this.wire = wire;
        this.ledger = ledger;
        this.statements = dossier.statements().stream().map(Statement::id).toList();
    }

    static Dossier of(Dossier dossier, Drawing wire, Drawing ledger) {
        Comparisons drawn = new Comparisons(dossier, wire, ledger);
        return new Dossier(
                dossier.articles(),
                drawn.coverage(),
                dossier.account(),
                drawn.comparison(),
                drawn.framing(),
                dossier.negotiation(),
                dossier.problems(),
                Decided.NONE);
    }

    private Coverage coverage() {
        SharedText shared = new SharedText(wire.span("nobody had read it"), ledger.span("never’ is a lie"), 4, false);
        Copy copy = new Copy(
                wire.article().id(),
                ledger.article().id(),
                Copy.Extent.PART,
                Optional.of(wire.article().id()),
                Optional.of("“the Halden Wire wrote”"),
                List.of(shared));
        return new Coverage(
                List.of(
                        new Story(
                                new StoryId(wire.article().id()),
                                List.of(wire.article().id()),
                                List.of()),
                        new Story(
                                new StoryId(ledger.article().id()),
                                List.of(ledger.article().id()),
                                List.of(new Passage(ledger.article().id(), ledger.span("lie"))))),
                List.of(copy),
                Map.of(wire.article().id(), new OwnShare(1, 1), ledger.article().id(), new OwnShare(0.75, 0.75)));
    }

    private Comparison comparison() {
        return new Comparison(
                List.of(utterance()), List.of(fact()), List.of(difference()), List.of(alone()), silences());
    }

    private Utterance utterance() {
        Witness fullest = new Witness(
                statements.get(4), List.of(ledger.span("I have nothing to add")), Rendering.FULL, List.of());
        Witness other = new Witness(
                statements.get(0),
                List.of(wire.span("We are close")),
                Rendering.ALTERED,
                List.of(
                        new Edit(Edit.Kind.BRACKETED, Optional.of(ledger.span("I")), Optional.of(wire.span("We"))),
                        new Edit(Edit.Kind.CUT, Optional.of(ledger.span("have nothing")), Optional.empty()),
                        new Edit(Edit.Kind.SAME, Optional.of(ledger.span("to")), Optional.of(wire.span("are"))),
                        new Edit(
                                Edit.Kind.REPLACED, Optional.of(ledger.span("add")), Optional.of(wire.span("close")))));
        Root root = root(Root.Kind.ON_RECORD, Optional.of(VARGA), Optional.empty());
        return new Utterance(List.of(fullest, other), List.of(root));
    }

    private ReportedFact fact() {
        return new ReportedFact(
                List.of(
                        telling(wire, "met in Ostrel on Monday", Optional.empty()),
                        telling(ledger, "the ministry had allegedly refused", Optional.of(statements.get(5)))),
                List.of(
                        root(Root.Kind.OUTLET, Optional.empty(), Optional.of("Halden Wire")),
                        new Root(
                                Root.Kind.UNNAMED,
                                Optional.empty(),
                                Optional.of("Strand Ledger"),
                                Optional.of(passage(ledger, "the Halden Wire")),
                                List.of(ledger.article().id()))));
    }

    private Root root(Root.Kind kind, Optional<EntityId> entity, Optional<String> outlet) {
        Article article = wire.article();
        return new Root(kind, entity, outlet, Optional.empty(), List.of(article.id()));
    }

    private Difference difference() {
        return new Difference(
                Difference.Slot.ROLE,
                Optional.of(VARGA),
                List.of(
                        new Difference.Side(List.of(telling(wire, "harbour master", Optional.empty()))),
                        new Difference.Side(List.of(telling(ledger, "harbour council", Optional.empty())))),
                Difference.Bearing.DIFFERENT);
    }

    private Telling alone() {
        return telling(wire, "that nobody had read it", Optional.of(statements.get(3)));
    }

    private List<Silence> silences() {
        return List.of(
                new Silence(
                        Silence.Kind.NOT_HEARD, Optional.of(COUNCIL), List.of(passage(ledger, "the harbour council"))),
                new Silence(
                        Silence.Kind.DECLINED, Optional.empty(), List.of(passage(ledger, "I have nothing to add"))));
    }

    private Framing framing() {
        return new Framing(
                List.of(
                        portrayal(wire, "Chief negotiator", Optional.empty(), List.of()),
                        portrayal(ledger, "a lie", Optional.of(statements.get(7)), List.of(VARGA))),
                List.of(
                        new LoadedWording(
                                passage(wire, "stall"),
                                LoadedWording.Reason.LEXICON,
                                Optional.of("stall"),
                                List.of(passage(ledger, "refused"))),
                        new LoadedWording(
                                passage(ledger, "was reported"),
                                LoadedWording.Reason.JUDGEMENT,
                                Optional.empty(),
                                List.of(passage(ledger, "the ministry")))),
                List.of(new Saying(wire.article().id(), SOLEN, "tell", CueKind.NEUTRAL, List.of(wire.span("told")))),
                List.of(
                        new WordShare(wire.article().id(), Optional.empty(), 60, 0),
                        new WordShare(wire.article().id(), Optional.of(SOLEN), 8, 12)),
                List.of(new Omission(wire.article().id(), 0)));
    }

    private static Portrayal portrayal(
            Drawing drawing, String words, Optional<StatementId> statement, List<EntityId> speakers) {
        return new Portrayal(
                SOLEN, Portrayal.Kind.DESCRIPTION, Portrayal.Place.TEXT, passage(drawing, words), statement, speakers);
    }

    private static Passage passage(Drawing drawing, String words) {
        return new Passage(drawing.article().id(), drawing.span(words));
    }

    private static Telling telling(Drawing drawing, String words, Optional<StatementId> statement) {
        Span span = drawing.span(words);
        return new Telling(new Passage(drawing.article().id(), span), statement);
    }
}
