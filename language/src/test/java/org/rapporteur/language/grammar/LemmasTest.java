package org.rapporteur.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.encoder.PartOfSpeech;

class LemmasTest {

    private static final Lemmas LEMMAS = Lemmas.load();

    private static Stream<List<String>> endings() {
        return LemmaEndings.lines().stream();
    }

    private static Stream<List<String>> listed() {
        return Lemmas.listedForms().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void everyEndingMakesTheFormOfItsExample(List<String> line) {
        String[] example = line.get(3).split(" > ", -1);
        PartOfSpeech part = switch (line.get(0)) {
            case "stem", "verb" -> PartOfSpeech.VERB;
            case "noun" -> PartOfSpeech.NOUN;
            default -> PartOfSpeech.ADJ;
        };

        assertThat(LEMMAS.of(example[0], part)).isEqualTo(example[1]);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listed")
    void everyListedFormHasItsDictionaryForm(List<String> line) {
        for (String form : line.get(2).split(" ", -1)) {
            assertThat(LEMMAS.of(form, PartOfSpeech.valueOf(line.get(0)))).isEqualTo(line.get(1));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # form part > dictionary form
            Said VERB      > say
            dying VERB     > die
            Kestria PROPN  > Kestria
            I PRON         > I
            me PRON        > I
            talks VERB     > talk
            talks NOUN     > talk
            saw VERB       > see
            saw NOUN       > saw
            us PRON        > we
            US PROPN       > US
            is AUX         > be
            as ADP         > as
            this DET       > this
            2,000 NUM      > 2000
            TV NOUN        > TV
            Veldish ADJ    > Veldish
            better ADJ     > good
            better ADV     > well
            """)
    void tellsTheDictionaryFormByThePart(String word, String lemma) {
        String[] parts = word.split(" ", -1);

        assertThat(LEMMAS.of(parts[0], PartOfSpeech.valueOf(parts[1]))).isEqualTo(lemma);
    }
}
