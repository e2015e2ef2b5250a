package org.rapporteur.export;

import java.util.List;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.text.Span;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

/** Two invented articles with a bit of everything in them: what the tests of all the briefs look at. */
public final class FerryTalks {

    private FerryTalks() {}

    private static final String WIRE = """
            Ferry talks <resume> & “stall”

            Chief negotiator Mira Solen and the harbour master, Anton Varga, met in Ostrel on Monday.
            “We are close,” Solen told the Ledger. “Not there yet, but close.”
            Both Solen and Varga said in a joint statement that the crossing would reopen if the crews come home.
            A senior official, who was not authorised to speak publicly, said the plan was "dead".\r
            She added that nobody had read it.
            """;

    private static final String LEDGER = """
            ANTON VARGA: I have nothing to add. *Nothing*.

            It was reported that the ministry had allegedly refused, the Halden Wire wrote on Telegram, \
            citing the harbour council.
            Varga denied it: “That I said ‘never’ is a lie,” he told reporters 🚢.
            """;

    public static Dossier dossier() {
        Drawing wire = wire();
        Drawing ledger = ledger();
        Problem unclosed = new Unclosed(Place.of(wire.article().origin(), wire.span("\"dead\"")));
        Problem absent = new Absent(Place.of("reports/missing.txt"));
        return Drawing.dossier(List.of(wire, ledger), List.of(unclosed, absent));
    }

    /** The same two articles held against each other, with one of everything that can come of it. */
    public static Dossier compared() {
        return Comparisons.of(dossier(), wire(), ledger());
    }

    private static Drawing wire() {
        Drawing wire = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "Ferry talks resume", WIRE));
        EntityId solen = wire.person("Mira Solen", "Mira Solen", "Solen#2", "Solen#3");
        EntityId varga = wire.person("Anton Varga", "Anton Varga", "Varga#2");
        EntityId ledger = wire.entity(EntityKind.ORGANISATION, "Strand Ledger", "Ledger");
        EntityId official = wire.entity(EntityKind.ANONYMOUS, "A senior official", "A senior official");
        wire.entity(EntityKind.PLACE, "Ostrel");
        wire.role(solen, "Chief negotiator").role(varga, "harbour master");
        wire.statement("“We are close,”", "“Not there yet, but close.”")
                .by("Solen#2", solen)
                .cue("told", "tell", CueKind.NEUTRAL)
                .to("the Ledger", ledger)
                .relay(RelayKind.TOLD, "the Ledger", ledger);
        wire.statement("that the crossing would reopen if the crews come home")
                .by("Both Solen and Varga", solen, varga)
                .cue("said", "say", CueKind.NEUTRAL)
                .form(Form.INDIRECT)
                .channel(ChannelKind.STATEMENT, "in a joint statement")
                .modality(ModalityKind.CONDITIONAL, "if the crews come home");
        wire.statement("the plan was \"dead\"")
                .source("A senior official", Naming.UNNAMED, Speaker.of(official))
                .cue("said#2", "say", CueKind.NEUTRAL)
                .form(Form.MIXED)
                .withheld(AnonymityKind.ROLE, "who was not authorised to speak publicly");
        wire.statement("that nobody had read it")
                .byOneOf("She", solen, official)
                .cue("added", "add", CueKind.NEUTRAL)
                .form(Form.INDIRECT);
        return wire;
    }

    private static Drawing ledger() {
        Drawing ledger = Drawing.of(Articles.of("Strand Ledger", "2031-05-14", "Varga: nothing to add", LEDGER));
        EntityId varga = ledger.person("Anton Varga", "ANTON VARGA", "Varga", "he#4");
        EntityId wire = ledger.entity(EntityKind.ORGANISATION, "Halden Wire");
        EntityId council = ledger.entity(EntityKind.ORGANISATION, "harbour council");
        ledger.statement("I have nothing to add. *Nothing*.")
                .by("ANTON VARGA", varga)
                .cue(":", ":", CueKind.NEUTRAL)
                .form(Form.TRANSCRIPT);
        ledger.statement("It was reported that the ministry had allegedly refused,")
                .by("the Halden Wire", wire)
                .cue("wrote", "write", CueKind.NEUTRAL)
                .form(Form.INDIRECT)
                .channel(ChannelKind.TELEGRAM, "on Telegram")
                .relay(RelayKind.CITED, "the harbour council", council);
        ledger.statement("that the ministry had allegedly refused")
                .form(Form.INDIRECT)
                .modality(ModalityKind.HEDGED, "allegedly");
        ledger.statement("“That I said ‘never’ is a lie,”")
                .by("Varga", varga)
                .cue("denied it", "deny", CueKind.DENIAL)
                .to("reporters");
        ledger.statement("‘never’").by("I#3", varga).cue("said", "say", CueKind.NEUTRAL);
        return ledger;
    }

    private record Unclosed(Place place) implements Problem {
        @Override
        public String kind() {
            return "unclosed-quotation";
        }

        @Override
        public Consequence consequence() {
            return Consequence.READ_WITH_CARE;
        }

        @Override
        public String message() {
            return "quotation opened at %s is not closed"
                    .formatted(place.span().map(Span::toString).orElse("?"));
        }
    }

    private record Absent(Place place) implements Problem {
        @Override
        public String kind() {
            return "absent-file";
        }

        @Override
        public Consequence consequence() {
            return Consequence.NOT_READ;
        }

        @Override
        public String message() {
            return "there is no such file";
        }
    }
}
