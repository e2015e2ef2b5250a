package org.rapporteur.evaluation.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.key.SpeakerItem.Answer;
import org.rapporteur.evaluation.key.SpeakerItem.Kind;
import org.rapporteur.evaluation.key.SpeakerJudge.Verdict;

class SpeakerJudgeTest {

    private static final SourceText TEXT = new SourceText(
            "Mira Solen met the Solen campaign. She said no. A spokesman for it said maybe. Some said yes.");

    private static final Entity SOLEN =
            entity("person/solen", EntityKind.PERSON, MentionForm.NAME, "Mira Solen", "She");
    private static final Entity CAMPAIGN =
            entity("organisation/campaign", EntityKind.ORGANISATION, MentionForm.NAME, "Solen campaign");
    private static final Entity SPOKESMAN =
            entity("anonymous/spokesman", EntityKind.ANONYMOUS, MentionForm.NOMINAL, "A spokesman for it");
    private static final Entity SOME = entity("group/some", EntityKind.GROUP, MentionForm.NOMINAL, "Some");

    @Test
    void theOneNamedAtThePlaceOfTheKeyIsRight() {
        SpeakerItem she = new SpeakerItem(span("She"), Kind.PRONOUN, Answer.NAMED, List.of(span("Mira Solen")));
        assertThat(judge("She", SOLEN).judge(she)).isEqualTo(Verdict.RIGHT);
        assertThat(judge("She", CAMPAIGN).judge(she)).isEqualTo(Verdict.WRONG);
        assertThat(judge("She", SOLEN, CAMPAIGN).judge(she)).isEqualTo(Verdict.WRONG);
        assertThat(judge("She").judge(she)).isEqualTo(Verdict.OPEN);
        assertThat(judge("Some", SOLEN).judge(she)).isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void aPersonIsNotTheCampaignThatBearsTheName() {
        Entity person = entity("person/solen", EntityKind.PERSON, MentionForm.NAME, "Solen");
        SpeakerItem campaign =
                new SpeakerItem(span("She"), Kind.PRONOUN, Answer.NAMED, List.of(span("Solen campaign")));
        assertThat(judge("She", person).judge(campaign)).isEqualTo(Verdict.WRONG);
        assertThat(judge("She", CAMPAIGN).judge(campaign)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void theUnnamedOneIsRightWhereItIsIntroduced() {
        SpeakerItem spokesman =
                new SpeakerItem(span("A spokesman for it"), Kind.NOMINAL, Answer.UNNAMED, List.of(span("A spokesman")));
        assertThat(judge("A spokesman", SPOKESMAN).judge(spokesman)).isEqualTo(Verdict.RIGHT);
        assertThat(judge("A spokesman", SOLEN).judge(spokesman)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void whoeverIsOnlyTheSourceItselfIsLeftOpen() {
        SpeakerItem some = new SpeakerItem(span("Some"), Kind.PRONOUN, Answer.OPEN, List.of());
        assertThat(judge("Some", SOME).judge(some)).isEqualTo(Verdict.OPEN);
        assertThat(judge("Some", SOLEN).judge(some)).isEqualTo(Verdict.WRONG);
    }

    private static SpeakerJudge judge(String source, Entity... speakers) {
        Attribution attribution = new Attribution(
                Source.of(span(source), Naming.NAMED),
                Optional.empty(),
                List.of(span("yes")),
                Form.INDIRECT,
                new Provenance(new ArticleId("0123456789ab"), "test/1", Confidence.CERTAIN));
        return new SpeakerJudge(
                TEXT,
                List.of(speakers),
                List.of(attribution),
                List.of(new Speaker(Stream.of(speakers).map(Entity::id).toList(), List.of())));
    }

    private static Entity entity(String id, EntityKind kind, MentionForm form, String... words) {
        return new Entity(
                new EntityId(id),
                words[0],
                kind,
                Stream.of(words)
                        .map(word -> new Mention(new ArticleId("0123456789ab"), span(word), form))
                        .toList(),
                List.of());
    }

    private static Span span(String words) {
        int begin = TEXT.characters().indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
