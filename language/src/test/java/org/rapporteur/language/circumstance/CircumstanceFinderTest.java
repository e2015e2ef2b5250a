package org.rapporteur.language.circumstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.token.TabbedLines;

class CircumstanceFinderTest {

    private static final CueLexicon LEXICON = CueLexicon.load();
    private static final SourceNaming NAMING = SourceNaming.load();
    private static final CircumstanceFinder FINDER = CircumstanceFinder.load(LEXICON);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # the sentence > hops from the speaker outward
            [s He] [k called] [c them thieves], according to the Strait Observer, which cited a recording.            > CITED a recording, ACCORDING_TO the Strait Observer
            [s The clerk] [k told] Hallow FM [c he was innocent], Tidewatch reported.                                 > TOLD Hallow FM, ACCORDING_TO Tidewatch
            [s Dorrach] [k told] his cabinet [c he was tired], a minister who was present told the Corran Ledger.     > ACCORDING_TO a minister who was present, ACCORDING_TO the Corran Ledger
            [s Tidewatch], which quoted Hallow FM, citing a draft, [k said] [c the bar would be dredged].             > CITED a draft, CITED Hallow FM
            [s Oole] [k told] Radio Sallow in remarks carried by the Mar News Agency that [c the gate was shut].      > TOLD Radio Sallow, CARRIED the Mar News Agency
            """)
    void ordersHopsFromTheSpeakerOutward(String sentence, String hops) {
        Example example = Example.parse(sentence, LEXICON, NAMING);

        Circumstances found = FINDER.find(example.tokens(), example.names(), example.attribution());

        assertThat(found.relay().stream()
                        .map(relay -> relay.kind() + " " + example.slice(relay.span()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(hops);
    }

    @Test
    void findsTheReasonInTheNextSentence() {
        Example example = Example.parse(
                "[s Three officials] [k said] [c it was real]. They spoke on condition of anonymity because they were not"
                        + " permitted to discuss an unpublished text.",
                LEXICON,
                NAMING);

        Circumstances found = FINDER.find(example.tokens(), example.names(), example.attribution());

        assertThat(found.anonymity().reason().map(example::slice))
                .contains("because they were not permitted to discuss an unpublished text");
    }

    @Test
    void carriesOverWhoWasTold() {
        Circumstances before = find("[s The source] [k told] Hallow FM that [c it was late].");
        Circumstances found = find("[s The source] [k added]: [c it was cold].");

        assertThat(CircumstanceFinder.carryOver(before, found).relay()).isEqualTo(before.relay());
        assertThat(CircumstanceFinder.carryOver(found, before)).isEqualTo(before);
        assertThat(CircumstanceFinder.carryOver(
                                before, find("[s The source] [k wrote] on Telegram that [c it rained]."))
                        .relay())
                .isEmpty();
    }

    @Test
    void takesTheOwnOutletForNoRelay() {
        Example example = Example.parse("[s She] [k told] the Pelm Gazette that [c it was late].", LEXICON, NAMING);
        Circumstances found = FINDER.find(example.tokens(), example.names(), example.attribution());

        assertThat(CircumstanceFinder.withoutOwnOutlet(example.tokens(), found, "Pelm Gazette")
                        .relay())
                .isEmpty();
        assertThat(CircumstanceFinder.withoutOwnOutlet(example.tokens(), found, "Tidewatch"))
                .isEqualTo(found);
    }

    private static Circumstances find(String sentence) {
        Example example = Example.parse(sentence, LEXICON, NAMING);
        return FINDER.find(example.tokens(), example.names(), example.attribution());
    }

    @Test
    void takesNothingForGrantedThatIsNotSaid() {
        Example example = Example.parse("[s Solen] [k said] [c it was late].", LEXICON, NAMING);

        assertThat(FINDER.find(example.tokens(), example.names(), example.attribution()))
                .isEqualTo(Circumstances.PLAIN);
    }

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Words of the examples in any order, with brackets where they fall: nothing may go wrong, and all words are slices. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverItReadsItFindsWordsOfTheText(long seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (List<String> line : TabbedLines.read(RuleBook.class, "relay.tsv", 3)) {
            words.addAll(List.of(line.get(2).replaceAll("\\[[skc] |[\\]<>]", "").split(" ", -1)));
        }
        StringBuilder text = new StringBuilder("[c ");
        for (int i = 0; i < 40; i++) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
            text.append(i == 8 ? "it] [s " : i == 11 ? "Oole] " : i == 14 ? "[k " : i == 16 ? "said] " : "");
        }
        Example example = Example.parse(text.toString(), LEXICON, NAMING);

        int length = example.tokens().source().length();
        assertThatCode(() -> {
                    FINDER.find(example.tokens(), example.names(), example.attribution())
                            .relay()
                            .forEach(relay -> example.slice(relay.span()));
                    for (int begin = 0; begin < length; begin += 3) {
                        Span source = new Span(begin, Math.min(length, begin + random.nextInt(30)));
                        NAMING.anonymity(example.tokens(), example.names(), source);
                    }
                })
                .doesNotThrowAnyException();
    }
}
