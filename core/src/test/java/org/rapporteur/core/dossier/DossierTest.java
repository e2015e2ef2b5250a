package org.rapporteur.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexType;

class DossierTest {

    private final Article wire = Article.identify("wire.txt", Imprint.UNKNOWN, new SourceText("No, Solen said."));
    private final Article ledger = Article.identify("ledger.txt", Imprint.UNKNOWN, new SourceText("Solen left."));
    private final Entity solen = new Entity(
            new EntityId("person/solen"),
            "Solen",
            EntityKind.PERSON,
            List.of(new Mention(wire.id(), new Span(4, 9), MentionForm.NAME)),
            List.of());

    @Test
    void findsItsPartsByTheirIds() {
        Statement no = statement(wire);
        Dossier dossier = new Dossier(List.of(wire, ledger), List.of(solen), List.of(no), List.of());

        assertThat(dossier.findArticle(ledger.id())).contains(ledger);
        assertThat(dossier.findArticle(new ArticleId("000000000000"))).isEmpty();
        assertThat(dossier.findEntity(solen.id())).contains(solen);
        assertThat(dossier.statementsOf(wire.id())).containsExactly(no);
        assertThat(dossier.statementsOf(ledger.id())).isEmpty();
    }

    @Test
    void refusesTwoPartsWithOneId() {
        assertThatThrownBy(() -> new Dossier(List.of(wire, wire), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two parts of a dossier share the id " + wire.id());
        assertThatThrownBy(() -> new Dossier(List.of(), List.of(solen, solen), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two parts of a dossier share the id person/solen");
        assertThatThrownBy(() ->
                        new Dossier(List.of(wire), List.of(), List.of(statement(wire), statement(wire)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two parts of a dossier share the id %s/0-3".formatted(wire.id()));
    }

    @Test
    void refusesAStatementOfAnArticleThatItDoesNotHave() {
        assertThatThrownBy(() -> new Dossier(List.of(ledger), List.of(), List.of(statement(wire)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("statement %s/0-3 is of no article here".formatted(wire.id()));
    }

    @Test
    void refusesATimeOfAnArticleThatItDoesNotHave() {
        Timex today = new Timex(
                new Span(0, 2),
                TimexType.DATE,
                "PRESENT_REF",
                Optional.empty(),
                Granularity.VAGUE,
                Optional.empty(),
                Anchor.UNKNOWN,
                "now");
        Account account =
                new Account(List.of(), List.of(), List.of(), List.of(new TimexMention(wire.id(), today)), List.of());

        assertThatThrownBy(() -> new Dossier(
                        List.of(ledger),
                        Coverage.NONE,
                        account,
                        Comparison.NONE,
                        Framing.NONE,
                        Negotiation.NONE,
                        List.of(),
                        Decided.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a time expression is of no article here: " + wire.id());
    }

    private static Statement statement(Article article) {
        Provenance rule = new Provenance(article.id(), "some-rule/1", Confidence.CERTAIN);
        Attribution attribution =
                new Attribution(Source.IMPLIED, Optional.empty(), List.of(new Span(0, 3)), Form.DIRECT, rule);
        return new Statement(attribution, Speaker.UNKNOWN, Circumstances.PLAIN);
    }
}
