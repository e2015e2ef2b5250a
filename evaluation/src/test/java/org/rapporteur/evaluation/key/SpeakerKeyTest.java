package org.rapporteur.evaluation.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.Evaluation;

class SpeakerKeyTest {

    private static final String HEADING = "# a remark\narticle\tsha256\tsource\tkind\tspeaker\n";

    @Test
    void readsWhoIsNamedWhoIsNotAndWhoIsNobody() {
        List<SpeakerItems> articles = SpeakerKey.parse(HEADING + """
                one\tab\t10-12\tpronoun\t0-5
                one\tab\t20-24\tpronoun\t0-5+7-9
                one\tab\t30-40\tnominal\tunnamed:30-40
                two\tcd\t3-7\tpronoun\topen
                """);
        assertThat(articles).extracting(SpeakerItems::name).containsExactly("one", "two");
        assertThat(articles.get(0).items())
                .extracting(SpeakerItem::answer)
                .containsExactly(SpeakerItem.Answer.NAMED, SpeakerItem.Answer.NAMED, SpeakerItem.Answer.UNNAMED);
        assertThat(articles.get(0).items().get(1).speakers()).containsExactly(new Span(0, 5), new Span(7, 9));
        assertThat(articles.get(1).items().get(0).speakers()).isEmpty();
    }

    @Test
    void refusesWhatIsNotAKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> SpeakerKey.parse("article\tspeaker\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> SpeakerKey.parse(HEADING + "one\tab\t10-12\n"));
    }

    @Test
    void theKeyThatShipsIsOne() throws IOException {
        try (InputStream stream = Evaluation.class.getResourceAsStream("speakers-key.tsv")) {
            assertThat(stream).isNotNull();
            List<SpeakerItems> articles = SpeakerKey.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(articles)
                    .hasSize(49)
                    .allMatch(article -> article.sha256().length() == 64);
            assertThat(articles.stream()
                            .mapToInt(article -> article.items().size())
                            .sum())
                    .isEqualTo(320);
        }
    }
}
