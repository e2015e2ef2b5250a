package org.rapporteur.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.text.Span;

class AttributionTest {

    private static final Provenance RULE =
            new Provenance(new ArticleId("0123456789ab"), "some-rule/1", Confidence.CERTAIN);

    @Test
    void reachesFromItsFirstWordToItsLast() {
        Attribution attribution = withContent(new Span(0, 10), new Span(20, 30));

        assertThat(attribution.extent()).isEqualTo(new Span(0, 30));
    }

    @Test
    void hasContent() {
        assertThatThrownBy(() -> withContent())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an attribution without content");
    }

    @Test
    void hasContentApartAndInReadingOrder() {
        List<List<Span>> wrong = List.of(
                List.of(new Span(5, 5)),
                List.of(new Span(20, 30), new Span(0, 10)),
                List.of(new Span(0, 10), new Span(9, 30)));

        assertThat(wrong)
                .allSatisfy(content -> assertThatThrownBy(() -> withContent(content.toArray(Span[]::new)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("content must be apart and in reading order: " + content));
    }

    @Test
    void keepsACopyOfItsContent() {
        List<Span> content = new ArrayList<>(List.of(new Span(0, 1)));
        Attribution attribution = new Attribution(Source.IMPLIED, Optional.empty(), content, Form.DIRECT, RULE);
        content.clear();

        assertThat(attribution.content()).containsExactly(new Span(0, 1));
    }

    @Test
    void aSourceHasWordsUnlessItIsImplied() {
        assertThatThrownBy(() -> Source.of(new Span(0, 1), Naming.IMPLIED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Source(Optional.empty(), Naming.NAMED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSpeakerIsResolvedOrOpen() {
        EntityId solen = new EntityId("person/mira-solen");

        assertThat(Speaker.of(solen).isResolved()).isTrue();
        assertThat(Speaker.oneOf(List.of(solen)).isResolved()).isFalse();
        assertThat(Speaker.UNKNOWN.isResolved()).isFalse();
        assertThatThrownBy(() -> new Speaker(List.of(solen), List.of(solen)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a speaker is resolved or open, not both: [person/mira-solen], [person/mira-solen]");
    }

    @Test
    void aModalityIsSaidByWordsUnlessPlainlyAsserted() {
        List<Span> words = List.of(new Span(3, 7));

        assertThat(new Modality(ModalityKind.HEDGED, words).words()).isEqualTo(words);
        assertThatThrownBy(() -> new Modality(ModalityKind.HEDGED, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("modality HEDGED with words []");
        assertThatThrownBy(() -> new Modality(ModalityKind.ASSERTED, words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("modality ASSERTED with words [[3, 7)]");
    }

    private static Attribution withContent(Span... content) {
        return new Attribution(Source.IMPLIED, Optional.empty(), List.of(content), Form.DIRECT, RULE);
    }
}
