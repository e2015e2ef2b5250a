package org.rapporteur.evaluation.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.Reading;

class KeyScorerTest {

    private static final Article ARTICLE = Article.identify(
            "report.txt",
            Imprint.UNKNOWN,
            new SourceText("“We wait,” Mira Solen said. Officials spoke of “peace”. Reportedly the toll was paid."));

    private static final String KEY = """
            # a remark
            file\tform\tsource\tnaming\tspeaker\tcue\tcontent\trelay\tanonymity\tnote\tcontent-at\tsource-at\tcue-at
            report.txt\tdirect\tMira Solen\tnamed\tMira Solen\tsaid\tWe wait\t\tnone\t\t1-8\t11-21\t22-26
            report.txt\tnone\t\t\t\t\t“peace”\t\t\t\t47-54\t-\t-
            report.txt\tindirect\t\timplied\t?\tReportedly\tthe toll was paid\t\tnone\toptional: no source\t67-84\t-\t56-66
            """;

    @Test
    void readsPlacesSpeakersAndWhatMayBeLeftOut() {
        List<KeyLine> lines = KeyTable.parse(KEY).get(0).lines();
        assertThat(lines).extracting(KeyLine::optional).containsExactly(false, false, true);
        assertThat(lines).extracting(KeyLine::isStatement).containsExactly(true, false, true);
        assertThat(lines.get(0).speakers()).containsExactly("Mira Solen");
        assertThat(lines.get(2).speakers()).isEmpty();
        assertThat(lines.get(0).spans().content()).containsExactly(new Span(1, 8));
    }

    @Test
    void aRightReadingHasNoRemarks() {
        KeyScore score = score(statement(new Span(0, 10), Form.DIRECT));
        assertThat(score.remarks()).isEmpty();
        assertThat(score.measures()).containsEntry("statement", new Score(1, 1, 1, 1));
        assertThat(score.measures()).containsEntry("speaker", Score.share(1, 1));
    }

    @Test
    void wordsInMarksThatAreNoStatementAreTold() {
        KeyScore score = score(statement(new Span(0, 10), Form.MIXED), statement(new Span(47, 54), Form.DIRECT));
        assertThat(score.measures()).containsEntry("statement", new Score(2, 1, 1, 1));
        assertThat(score.measures()).containsEntry("form", Score.share(0, 1));
        assertThat(score.remarks()).hasSize(2).anyMatch(remark -> remark.startsWith("NO STATEMENT"));
    }

    @Test
    void whatIsMissedIsTold() {
        KeyScore score = score();
        assertThat(score.remarks())
                .singleElement()
                .asString()
                .startsWith("MISSED")
                .contains("We wait");
        assertThat(score.measures()).containsEntry("found-with-speaker", Score.share(0, 1));
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Mira Solen, Solen, true",
        "the Veldish ministry, Veldish Ministry, true",
        "Mira Solen, Mira Varga, false",
        "Mira Solenn, Mira Solen, true",
        "the ministry of Veldia, The Veldian ministry, true",
        "Mira Solen / Veldia, Veldia, true",
        "Mira, Mara, false",
        "Mira Solen, the, false"
    })
    void aNameIsTheSameIfOneHasAllWordsOfTheOther(String name, String other, boolean same) {
        assertThat(Names.same(name, other)).isEqualTo(same);
    }

    private static KeyScore score(Statement... statements) {
        Entity solen = new Entity(
                EntityId.parse("person/mira-solen"),
                "Mira Solen",
                EntityKind.PERSON,
                List.of(new Mention(ARTICLE.id(), new Span(11, 21), MentionForm.NAME)),
                List.of());
        return KeyScorer.score(
                new Reading(ARTICLE, List.of(solen), List.of(statements)),
                KeyTable.parse(KEY).get(0).lines());
    }

    private static Statement statement(Span content, Form form) {
        Attribution attribution = new Attribution(
                Source.of(new Span(11, 21), Naming.NAMED),
                Optional.of(new Cue(new Span(22, 26), "say", CueKind.NEUTRAL)),
                List.of(content),
                form,
                new Provenance(ARTICLE.id(), "test/1", Confidence.CERTAIN));
        return new Statement(attribution, Speaker.of(EntityId.parse("person/mira-solen")), Circumstances.PLAIN);
    }
}
