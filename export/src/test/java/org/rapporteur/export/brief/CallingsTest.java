package org.rapporteur.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.export.json.JsonRecord;
import org.rapporteur.export.markdown.MarkdownBrief;
import org.rapporteur.export.verification.Verification;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class CallingsTest {

    private static final String WIRE = """
            Tolmere's dictator Anselm Dorrach met Mira Solen, envoy until 2029, in Ostrel.
            “The old crook Dorrach lies,” Solen said. “I was a judge.”
            """;

    private static final String LEDGER = "Premier Anselm Dorrach, the dictator of Tolmere, met the Envoy Mira Solen.";

    private final Dossier dossier = dossier();
    private final Brief brief = Brief.of(dossier);

    private static Dossier dossier() {
        Drawing wire = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "Talks", WIRE));
        EntityId dorrach = wire.person("Anselm Dorrach");
        EntityId solen = wire.person("Mira Solen", "Mira Solen", "Solen#2");
        wire.label(dorrach, "Tolmere's dictator");
        wire.statement("“The old crook Dorrach lies,”", "“I was a judge.”")
                .by("Solen#2", solen)
                .cue("said", "say", CueKind.NEUTRAL);
        Voice solenSays = Voice.of(wire.span("“The old crook Dorrach lies,” Solen said. “I was a judge.”"));
        wire.label(dorrach, "old crook", solenSays);
        wire.role(solen, role(wire, "envoy", "2029", Voice.OUTLET));
        wire.role(solen, role(wire, "judge", "", solenSays));
        Drawing ledger = Drawing.of(Articles.of("Strand Ledger", "2031-05-13", "Talks", LEDGER));
        EntityId same = ledger.person("Anselm Dorrach");
        ledger.role(same, "Premier").label(same, "dictator");
        ledger.role(ledger.person("Mira Solen"), "Envoy");
        return Drawing.dossier(List.of(wire, ledger), List.of());
    }

    private static Role role(Drawing drawing, String words, String until, Voice voice) {
        return new Role(
                drawing.article().id(),
                drawing.span(words),
                words,
                Optional.empty(),
                RoleStatus.FORMER,
                Optional.empty(),
                Optional.of(until)
                        .filter(written -> !written.isEmpty())
                        .map(written -> new Bound(drawing.span(written), Optional.of(written))),
                voice);
    }

    @Test
    void aRoleComesWithItsStatusItsDatesAndItsVoice() {
        assertThat(brief.who().get(0).roles())
                .extracting(role -> role.text() + role.bracketed())
                .containsExactly("envoy (former, until “2029”)", "judge (former, says Mira Solen)", "Envoy");
    }

    @Test
    void aRoleComesWithItsBodyWhereOtherWordsNameIt() {
        Drawing wire = Drawing.of(
                Articles.of("Halden Wire", "2031-05-12", "Talks", "Gov. Solen of Ostrel met Kest, mayor of Tarn."));
        wire.role(wire.person("Solen"), of(wire, "Gov.", "governor", "Ostrel"));
        wire.role(wire.person("Kest"), of(wire, "mayor of Tarn", "mayor", "Tarn"));
        assertThat(Brief.of(Drawing.dossier(List.of(wire), List.of())).who())
                .flatExtracting(WhoEntry::roles)
                .extracting(role -> role.text() + role.bracketed())
                .containsExactly("mayor of Tarn", "Gov. (of “Ostrel”)");
    }

    private static Role of(Drawing drawing, String words, String office, String body) {
        return new Role(
                drawing.article().id(),
                drawing.span(words),
                office,
                Optional.of(new Affiliation(drawing.span(body), Optional.empty())),
                RoleStatus.CURRENT,
                Optional.empty(),
                Optional.empty(),
                Voice.OUTLET);
    }

    @Test
    void labelsComeByOutletApartFromTheVoicesThatItQuotes() {
        assertThat(brief.who().get(1).labels())
                .extracting(label -> label.text() + ": " + label.voice())
                .containsExactly(
                        "Tolmere's dictator: Halden Wire",
                        "old crook: Mira Solen in Halden Wire",
                        "dictator: Strand Ledger");
        assertThat(MarkdownBrief.write(brief))
                .contains("called “Tolmere's dictator” by Halden Wire [A1 1:1]; “old crook” by Mira Solen in");
    }

    @Test
    void whatTheRecordSaysOfThemIsVerified() {
        String json = JsonRecord.write(dossier);
        String voice = "\"statement\": \"" + dossier.statements().get(0).id();

        assertThat(verified(json).holds()).isTrue();
        assertThat(failure(json.replaceFirst("\"value\": \"2029\"", "\"value\": \"'29\"")))
                .isEqualTo("/entities/1/roles/0/until/value: found ''29', wanted a year, a month or a day");
        assertThat(failure(json.replaceFirst("\"office\": \"envoy\"", "\"office\": \"Envoy\"")))
                .isEqualTo("/entities/1/roles/0/office: found 'Envoy', wanted words in lower case, one space apart");
        assertThat(failure(json.replaceFirst(voice, voice + "0")))
                .startsWith("/entities/0/labels/1/statement: found")
                .endsWith("wanted the id of a statement of the record");
    }

    private String failure(String json) {
        return verified(json).failure().orElseThrow().toString();
    }

    private Verification verified(String json) {
        return Verification.of(
                JsonRecord.read(json),
                dossier.articles().stream().map(article -> article.text()).toList());
    }
}
