package org.rapporteur.core.story;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;

class CopyTest {

    private static final ArticleId FIRST = new ArticleId("0123456789ab");
    private static final ArticleId SECOND = new ArticleId("ba9876543210");

    @Test
    void anArticleIsNoCopyOfItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy(FIRST, Optional.empty(), Optional.empty()))
                .withMessageContaining("0123456789ab");
    }

    @Test
    void theOriginalIsOneOfTheTwoAndHasAReason() {
        ArticleId other = new ArticleId("000000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy(SECOND, Optional.of(other), Optional.of("2031-05-12 is before 2031-05-13")));
        assertThatIllegalArgumentException().isThrownBy(() -> copy(SECOND, Optional.of(FIRST), Optional.empty()));
    }

    @Test
    void sharedTextHasWordsAndPlaces() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SharedText(new Span(0, 5), new Span(0, 5), 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new SharedText(new Span(0, 0), new Span(0, 5), 1, false));
    }

    @Test
    void sharesStandInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnShare(0.6, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnShare(0.6, 1.5));
    }

    private static Copy copy(ArticleId second, Optional<ArticleId> original, Optional<String> reason) {
        return new Copy(FIRST, second, Copy.Extent.PART, original, reason, List.of());
    }
}
