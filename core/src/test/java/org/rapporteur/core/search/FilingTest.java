package org.rapporteur.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.dossier.Account;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Holder;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.Stance;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.negotiation.Word;
import org.rapporteur.core.negotiation.WordKind;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

class FilingTest {
    private static final EntityId SOLEN = new EntityId("person/mira-solen");
    private static final EntityId KESTRIA = new EntityId("place/kestria");
    private static final IssueId SECURITY = new IssueId("security");
    private static final IssueId TROOPS = new IssueId("foreign-troops");

    private final Article article = Article.identify(
            "a.txt",
            Imprint.UNKNOWN,
            new SourceText("Ms Solen said that Kestria wants no troops. The lake is calm. She, Mira Solen, left."));

    private final Statement said = new Statement(
            new Attribution(
                    Source.of(words("Ms Solen"), Naming.NAMED),
                    Optional.empty(),
                    List.of(words("that Kestria wants no troops")),
                    Form.INDIRECT,
                    new Provenance(article.id(), "test/1", new Confidence(1))),
            Speaker.of(SOLEN),
            Circumstances.PLAIN);

    private final Filing filing = new Filing(new Dossier(
            List.of(article),
            Coverage.NONE,
            new Account(
                    List.of(
                            entity(SOLEN, "Mira Solen", EntityKind.PERSON, "Ms Solen", "Mira Solen"),
                            entity(KESTRIA, "Kestria", EntityKind.PLACE, "Kestria")),
                    List.of(said),
                    List.of()),
            Comparison.NONE,
            Framing.NONE,
            new Negotiation(
                    List.of(
                            new Issue(SECURITY, Optional.empty(), "security"),
                            new Issue(TROOPS, Optional.of(SECURITY), "foreign troops")),
                    List.of(),
                    List.of(wantsNoTroops()),
                    List.of()),
            List.of(),
            Decided.NONE));

    @Test
    void namesThoseWhoSpeakAndAreSpokenOfByAllThatTheyAreCalled() {
        FiledArticle filed = filing.of(article, statement -> Optional.empty());

        Called solen = new Called(SOLEN, List.of("Mira Solen", "Ms Solen"));
        Called kestria = new Called(KESTRIA, List.of("Kestria"));
        assertThat(filed.about()).containsExactly(solen, kestria);
        assertThat(filed.statements()).hasSize(1);
        assertThat(filed.statements().get(0).speakers()).containsExactly(solen);
        assertThat(filed.statements().get(0).about()).containsExactly(kestria);
    }

    @Test
    void anIssueComesWithTheWiderOnesThatItIsAPartOf() {
        FiledArticle filed = filing.of(article, statement -> Optional.empty());

        assertThat(filed.issues()).containsExactly(TROOPS, SECURITY);
        assertThat(filed.statements().get(0).issues()).containsExactly(TROOPS, SECURITY);
    }

    @Test
    void aStatementKeepsWhatAModelSaysThatItMeans() {
        Optional<Meaning> meaning = Optional.of(Meaning.of(new float[] {1, 0}));

        assertThat(filing.of(article, statement -> meaning).statements().get(0).meaning())
                .isEqualTo(meaning);
    }

    @Test
    void refusesAStatementOfAnotherText() {
        FiledStatement filed = new FiledStatement(said, List.of(), List.of(), List.of(), Optional.empty());
        Article other = Article.identify("b.txt", Imprint.UNKNOWN, new SourceText("Nothing."));

        assertThatThrownBy(() -> new FiledArticle(other, List.of(), List.of(), List.of(filed)))
                .hasMessage("statement %s is not of article %s with 8 characters".formatted(said.id(), other.id()));
        assertThatThrownBy(() -> new FiledArticle(article, List.of(), List.of(), List.of(filed, filed)))
                .hasMessage("a statement comes twice in article " + article.id());
    }

    private Position wantsNoTroops() {
        return new Position(
                article.id(),
                new Holder(Optional.empty(), Optional.empty(), words("Kestria")),
                TROOPS,
                new Stance(Attitude.REJECT, Strength.PLAIN, Optional.empty()),
                words("wants no troops"),
                new Word(WordKind.OTHER, Optional.of(said.id())),
                Optional.empty());
    }

    private Entity entity(EntityId id, String name, EntityKind kind, String... mentions) {
        return new Entity(
                id,
                name,
                kind,
                List.of(mentions).stream()
                        .map(mention -> new Mention(article.id(), words(mention), MentionForm.NAME))
                        .toList(),
                List.of());
    }

    private Span words(String words) {
        int begin = article.text().characters().indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
