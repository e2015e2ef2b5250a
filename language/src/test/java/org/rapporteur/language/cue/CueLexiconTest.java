package org.rapporteur.language.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Marked;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Tokenizer;

class CueLexiconTest {

    private static final CueLexicon LEXICON = CueLexicon.load();

    private static Stream<List<String>> lines() {
        return TabbedLines.read(CueLexicon.class, "cues.tsv", 5).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void everyLineReadsItsOwnExample(List<String> line) {
        String lemma = line.get(0).split("/", -1)[0].replace("_ ", "");
        Marked example = Marked.parse(line.get(4));

        Cue cue = LEXICON.read(new Tokenizer().tokenize(example.text()), example.cover());

        assertThat(cue).isEqualTo(new Cue(example.cover(), lemma, CueKind.valueOf(line.get(2))));
    }

    @Test
    void knowsMoreThanThreeHundredLemmas() {
        assertThat(lines().map(line -> line.get(0)).distinct()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # the cue in brackets                                 > lemma   | kind
            The ministry [has not yet confirmed] the date.        > confirm | NEUTRAL
            The office [refused to accept] the log.               > refuse | DENIAL
            Solen [issued a statement saying] it was over.        > issue | NEUTRAL
            Lisk [said in a statement] that he was abroad.        > say | NEUTRAL
            The pilots [are still worried about] the lamp.        > worried | THOUGHT
            The union [quickly called] again [for] a strike.      > call for | DEMAND
            The judge [called] the draft [a postcard].            > call | PERCEPTION
            His [claims] were old.                                > claim | CLAIM
            Oole [is reported to have told] his officers so.      > tell | NEUTRAL
            He [is said to] be in Pelm.                           > say | NEUTRAL
            Umber [SAID] so.                                      > say | NEUTRAL
            MIRA SOLEN[:] We are late.                            > : | NEUTRAL
            Varga [held a sudden briefing to brag] of it.         > brag | CLAIM
            Varga [used his State Address to call out] them.      > call out | CLAIM
            Varga [still calling out] the owners.                 > call out | CLAIM
            The judge faced [criticism for] the loan.             > criticism | CLAIM
            Oole [told the crew to say] so.                       > tell | NEUTRAL
            The clerk [harrumphed].                               > harrumphed | NEUTRAL
            """)
    void readsTheHeadOfACue(String sentence, String expected) {
        Marked example = Marked.parse(sentence.replace('[', '<').replace(']', '>'));

        Cue cue = LEXICON.read(new Tokenizer().tokenize(example.text()), example.cover());

        assertThat(cue.lemma() + " | " + cue.kind()).isEqualTo(expected);
    }

    @Test
    void findsAVerbByAnyOfItsForms() {
        assertThat(LEXICON.find("told")).map(CueWord::lemma).contains("tell");
        assertThat(LEXICON.find("Criticised")).map(CueWord::lemma).contains("criticize");
        assertThat(LEXICON.find("claims")).map(CueWord::wordClass).contains(CueClass.VERB);
        assertThat(LEXICON.find("harbour")).isEmpty();
    }

    @Test
    void tellsWhatACueTakesBesideIt() {
        assertThat(LEXICON.find("described").orElseThrow().takes(CueFrame.AS)).isTrue();
        assertThat(LEXICON.find("described").orElseThrow().takes(CueFrame.QUOTATION))
                .isFalse();
    }

    @Test
    void givesTheFormsOfALemma() {
        assertThat(LEXICON.forms("tell", CueClass.VERB)).containsExactly("tell", "telling", "tells", "told");
        assertThatThrownBy(() -> LEXICON.forms("fish", CueClass.VERB)).hasMessage("no VERB 'fish' in the list of cues");
    }

    /** An optional check on a set of data that lies beside the project, where it is there. */
    @Test
    void knowsTheHeadsOfNineInTenCuesOfPoliticalNews() throws IOException {
        Path annotations =
                Path.of(System.getProperty("rapporteur.root", "."), "../shared/data/polnear/dev/attributions");
        assumeTrue(Files.isDirectory(annotations), "needs ../shared/data/polnear");

        List<String> cues = PolNearCues.of(annotations).stream()
                .filter(words -> words.chars().anyMatch(Character::isLetter))
                .toList();

        long known = cues.stream()
                .map(words -> new Tokenizer().tokenize(new SourceText(words)))
                .filter(tokens ->
                        LEXICON.findHead(tokens, tokens.source().span()).isPresent())
                .count();
        assertThat((double) known / cues.size()).isGreaterThan(0.9);
    }

    @Test
    void refusesASpanWithoutAToken() {
        assertThatThrownBy(() -> LEXICON.read(new Tokenizer().tokenize(new SourceText("said  ")), new Span(4, 6)))
                .hasMessage("no token at [4, 6)");
    }
}
