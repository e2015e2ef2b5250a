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

class CopyKeyTest {

    private static final String ARTICLES = "# a remark\narticle\tone\tab\narticle\ttwo\tcd\n";

    @Test
    void readsWhatIsSharedAndWhoHadItFirst() {
        CopyKey key = CopyKey.parse(ARTICLES + """
                pair\tone\ttwo\tyes\tpart\ttwo\tsome\tclear\t0-5=10-15 7-9=20-22\t30-31=0-1
                pair\tone\ttwo\tyes\twhole\tcommon\tmuch\tclear\t0-5=10-15\t
                pair\tone\ttwo\tno\t-\t-\tphrase\tclear\t\t
                """);

        assertThat(key.sums()).containsEntry("one", "ab").containsEntry("two", "cd");
        CopyPair shared = key.pairs().get(0);
        assertThat(shared.told())
                .containsExactly(
                        new Stretch(new Span(0, 5), new Span(10, 15)), new Stretch(new Span(7, 9), new Span(20, 22)));
        assertThat(shared.free()).containsExactly(new Stretch(new Span(30, 31), new Span(0, 1)));
        assertThat(shared.original()).contains("two");
        assertThat(key.pairs().get(1).wire()).isTrue();
        assertThat(key.pairs().get(1).original()).isEmpty();
        assertThat(key.pairs().get(2).shares()).isFalse();
    }

    @Test
    void refusesWhatIsNotAKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> CopyKey.parse("article\tone\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CopyKey.parse(ARTICLES + "pair\tone\tthree\tno\t-\t-\tphrase\tclear\t\t\n"))
                .withMessage("no sum of one or three");
        assertThatIllegalArgumentException()
                .as("one that shares nothing and yet has a stretch")
                .isThrownBy(() -> CopyKey.parse(ARTICLES + "pair\tone\ttwo\tno\t-\t-\tphrase\tclear\t0-5=10-15\t\n"));
    }

    @Test
    void theKeyThatShipsHasAHundredPairsInTwoHalves() throws IOException {
        List<CopyPair> pairs = CopyKey.parse(shipped()).pairs();

        assertThat(pairs).hasSize(100);
        assertThat(pairs).filteredOn(CopyPair::shares).hasSize(50);
        assertThat(pairs).filteredOn(CopyPair::held).hasSize(47);
        assertThat(pairs).filteredOn(pair -> pair.original().isPresent()).hasSize(19);
        assertThat(pairs).filteredOn(CopyPair::wire).hasSize(27);
        assertThat(pairs).allMatch(pair -> pair.first().compareTo(pair.second()) < 0);
    }

    private static String shipped() throws IOException {
        try (InputStream stream = Evaluation.class.getResourceAsStream("copies-key.tsv")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
