package org.rapporteur.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class RoleHoldersTest {

    private static Drawing holder(String outlet, String day, String name) {
        Drawing drawing = Drawing.of(Articles.of(outlet, day, "T", "Chief negotiator " + name + " came."));
        EntityId id = drawing.person(name);
        drawing.role(id, "Chief negotiator");
        return drawing;
    }

    private static Drawing saying(String day, String source) {
        Drawing drawing = Drawing.of(Articles.of("Ostrel Post", day, "T", "“No,” " + source + " said."));
        drawing.statement("“No,”").source(source, Naming.NAMED, Speaker.UNKNOWN).cue("said", "say", CueKind.NEUTRAL);
        return drawing;
    }

    private static Speaker speaker(Drawing... drawings) {
        List<Reading> readings = List.of(drawings).stream()
                .map(drawing -> new Reading(drawing.article(), drawing.entities(), drawing.statements()))
                .toList();
        return new DossierAssembler()
                .assemble(readings, List.of())
                .statements()
                .get(0)
                .speaker();
    }

    @Test
    void aRoleAloneIsWhoHoldsItInAnotherArticle() {
        Drawing wire = holder("Halden Wire", "2031-05-12", "Mira Solen");

        assertThat(speaker(wire, saying("2031-05-13", "the chief negotiator")))
                .isEqualTo(Speaker.of(new EntityId("person/mira-solen")));
        assertThat(speaker(wire, saying("2031-05-13", "the harbour master"))).isEqualTo(Speaker.UNKNOWN);
        assertThat(speaker(wire, saying("2031-05-13", "a chief negotiator"))).isEqualTo(Speaker.UNKNOWN);
    }

    @Test
    void ofTwoHoldersItIsTheOneOfThatDay() {
        Drawing before = holder("Halden Wire", "2031-05-10", "Odo Varga");
        Drawing after = holder("Strand Ledger", "2031-05-14", "Mira Solen");

        assertThat(speaker(before, after, saying("2031-05-12", "The chief negotiator")))
                .isEqualTo(Speaker.of(new EntityId("person/odo-varga")));
        assertThat(speaker(before, after, saying("2031-05-15", "The chief negotiator")))
                .isEqualTo(Speaker.of(new EntityId("person/mira-solen")));
    }

    @Test
    void whereTheArticlesDisagreeItStaysOpen() {
        Drawing one = holder("Halden Wire", "2031-05-10", "Odo Varga");
        Drawing other = holder("Strand Ledger", "2031-05-10", "Mira Solen");

        assertThat(speaker(one, other, saying("2031-05-12", "The chief negotiator"))
                        .candidates())
                .hasSize(2);
    }
}
