package org.rapporteur.assembly.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.assembly.Treed;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.Wording;

class QuantityReaderTest {

    private final QuantityReader reader = QuantityReader.load();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lines")
    void everyLineReadsItsExample(String word, String example) {
        String[] halves = example.split(" = ", -1);
        String words = halves[0].substring(halves[0].indexOf('<') + 1, halves[0].indexOf('>'));
        String[] wanted = halves[1].split(" ", -1);
        SourceText text = new SourceText(halves[0].replace("<", "").replace(">", ""));

        List<Quantity> found = reader.read(Wording.bare(text));

        assertThat(found).as(word).hasSize(1);
        assertThat(words).endsWith(text.slice(found.get(0).words()).replaceFirst("^\\p{Sc}", ""));
        assertThat(found.get(0).value()).isEqualTo(Double.parseDouble(wanted[0]));
        assertThat(found.get(0).unit()).isEqualTo(wanted[1]);
    }

    static Stream<Arguments> lines() {
        return NumberWords.lines().stream().map(line -> Arguments.of(line.get(1), line.get(3)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # what the article says                         > words, value, least and most
            It moved 31 crates.                             > 31: 31, 31 to 31
            It moved at least seven million crates.         > at least seven million: 7000000, 7000000 to Infinity
            It moved 7.1 million crates.                    > 7.1 million: 7100000, 7050000 to 7150000
            It moved 7 million crates.                      > 7 million: 7000000, 6500000 to 7500000
            It moved 1.2m crates.                           > 1.2m: 1200000, 1150000 to 1250000
            It moved nearly 40 crates.                      > nearly 40: 40, 36 to 44
            It moved up to 40 crates.                       > up to 40: 40, 0 to 40
            It moved between 30 and 40 crates.              > 30 and 40: 30, 30 to 40
            It moved 30-40 crates.                          > 30-40: 30, 30 to 40
            It moved a hundred and ten crates.              > a hundred and ten: 110, 110 to 110
            It moved twenty-five crates.                    > twenty-five: 25, 25 to 25
            It moved tens of thousands of crates.           > tens of thousands: 20000, 20000 to 1000000
            It moved 40 crates or more.                     > 40: 40, 40 to 40
            """)
    void readsBoundsRangesAndRounding(String sentence, String expected) {
        assertThat(drawn(reader.read(Wording.bare(new SourceText(sentence))), sentence))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # what is no number of things
            It was in 2031 years ago.
            She is a 23-year-old sailor.
            They won 3-2 games later.
            It came on 31 December ships sail.
            The 28-point plans were lost.
            """)
    void leavesOutYearsDaysAgesAndScores(String sentence) {
        assertThat(reader.read(Wording.bare(new SourceText(sentence)))).isEmpty();
    }

    @Test
    void theTreeTellsTheUnitAndWhatNarrowsIt() {
        SourceText text = new SourceText("Two local crew members slept.");
        Wording wording =
                Treed.wording(text, "NUM/4/nummod ADJ/4/amod NOUN/4/compound NOUN/5/nsubj VERB/0/root PUNCT/5/punct");

        assertThat(reader.read(wording))
                .extracting(quantity -> quantity.unit() + " | " + quantity.narrower())
                .containsExactly("member | crew local");
    }

    @Test
    void aroundThatBelongsToAVerbIsNoBound() {
        SourceText text = new SourceText("It turned around four hours later.");
        Wording wording = Treed.wording(
                text,
                "PRON/2/nsubj VERB/0/root ADP/2/compound:prt NUM/5/nummod NOUN/6/obl:unmarked ADV/2/advmod PUNCT/2/punct");

        assertThat(drawn(reader.read(wording), text.characters())).isEqualTo("four: 4, 4 to 4");
    }

    @Test
    void theNameOfALapIsNoNumberOfLaps() {
        SourceText text = new SourceText("He crashed on lap 48.");
        Wording wording =
                Treed.wording(text, "PRON/2/nsubj VERB/0/root ADP/4/case NOUN/2/obl NUM/4/nummod PUNCT/2/punct");

        assertThat(reader.read(wording)).isEmpty();
    }

    private static String drawn(List<Quantity> found, String text) {
        return found.stream()
                .map(quantity -> "%s: %s, %s to %s"
                        .formatted(
                                text.substring(
                                        quantity.words().begin(),
                                        quantity.words().end()),
                                plain(quantity.value()),
                                plain(quantity.interval().low()),
                                plain(quantity.interval().high())))
                .collect(Collectors.joining("; "));
    }

    private static String plain(double value) {
        return Double.isInfinite(value) ? "Infinity" : String.format(Locale.ROOT, "%.0f", value);
    }
}
