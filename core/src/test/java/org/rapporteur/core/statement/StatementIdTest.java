package org.rapporteur.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;

class StatementIdTest {

    @Test
    void readsBackWhatItPrints() {
        StatementId id = new StatementId(new ArticleId("0123456789ab"), new Span(10, 42));

        assertThat(id).hasToString("0123456789ab/10-42");
        assertThat(StatementId.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "0123456789ab", "0123456789ab/10", "0123456789ab/-1-2", "0123456789ab/1-9999999999"})
    void refusesWhatIsNoId(String printed) {
        assertThatThrownBy(() -> StatementId.parse(printed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a statement id: '%s'; wanted one such as 0123456789ab/10-42".formatted(printed));
    }

    @Test
    void isOrderedByArticleAndThenByPlaceAndNotByItsLetters() {
        assertThat(Stream.of("bbbbbbbbbbbb/1-2", "aaaaaaaaaaaa/10-12", "aaaaaaaaaaaa/9-12")
                        .map(StatementId::parse)
                        .sorted()
                        .map(StatementId::toString))
                .containsExactly("aaaaaaaaaaaa/9-12", "aaaaaaaaaaaa/10-12", "bbbbbbbbbbbb/1-2");
    }
}
