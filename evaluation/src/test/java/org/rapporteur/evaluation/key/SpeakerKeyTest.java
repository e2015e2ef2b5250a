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
    void theKeysThatShipAreSuchAndShareNoArticle() throws IOException {
        List<SpeakerItems> seen = shipped("speakers-key.tsv");
        List<SpeakerItems> held = shipped("speakers-held-key.tsv");

        assertThat(seen).hasSize(93);
        assertThat(items(seen)).isEqualTo(630);
        assertThat(held).hasSize(21);
        assertThat(items(held)).isEqualTo(170);
        assertThat(held).extracting(SpeakerItems::sha256).allMatch(sum -> sum.length() == 64);
        assertThat(held)
                .extracting(SpeakerItems::sha256)
                .doesNotContainAnyElementsOf(
                        seen.stream().map(SpeakerItems::sha256).toList());
    }

    private static int items(List<SpeakerItems> articles) {
        return articles.stream().mapToInt(article -> article.items().size()).sum();
    }

    private static List<SpeakerItems> shipped(String file) throws IOException {
        try (InputStream stream = Evaluation.class.getResourceAsStream(file)) {
            assertThat(stream).isNotNull();
            return SpeakerKey.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
