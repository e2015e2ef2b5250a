package org.rapporteur.assembly.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.Wording;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class WordFilesTest {

    static List<List<String>> spellings() {
        return TabbedLines.read(Spellings.class, "spellings.tsv", 4);
    }

    static List<List<String>> earlierOccasions() {
        return TabbedLines.read(EarlierOccasions.class, "earlier-occasions.tsv", 2);
    }

    static List<List<String>> translationSigns() {
        return TabbedLines.read(TranslatedArticles.class, "translation-signs.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void twoSpellingsFoldToOne(List<String> line) {
        Spellings spellings = Spellings.load();

        assertThat(spellings.folded(line.get(2))).isEqualTo(spellings.folded(line.get(3)));
    }

    @ParameterizedTest
    @MethodSource("earlierOccasions")
    void seesAnEarlierOccasionInTheExample(List<String> line) {
        Drawing drawing = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "A", line.get(1)));
        drawing.statement("“" + line.get(1).replaceAll(".*“|”.*", "") + "”")
                .source("she", Naming.NAMED, Speaker.UNKNOWN);
        Wording wording = Wording.bare(drawing.article().text());

        assertThat(EarlierOccasions.load()
                        .isEarlier(drawing.article(), drawing.statements().get(0), wording.tokens()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("translationSigns")
    void seesATranslationInTheExample(List<String> line) {
        assertThat(TranslatedArticles.of(List.of(Articles.saying(line.get(1)))).articles())
                .hasSize(1);
        assertThat(Pattern.compile("\\b(?:" + line.get(0) + ")")
                        .matcher(line.get(1))
                        .find())
                .isTrue();
    }

    @Test
    void wordsWeighBetweenNothingAndOne() {
        assertThat(TabbedLines.read(WordWeights.class, "word-weights.tsv", 2))
                .extracting(line -> Double.valueOf(line.get(0)))
                .allSatisfy(weight -> assertThat(weight).isBetween(0.0, 1.0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # as an article writes it  | as it is compared
            thirty-eight years         | 38 years
            two thousand and sixty     | 2060
            2,060 lorries              | 2060 lorries
            a hundred boats            | 100 boats
            one hundred and six        | 106
            four hundred, six          | 400 6
            nineteen per cent          | 19 percent
            19%                        | 19 percent
            the eight-fifteen          | the 8.15
            the 8:15                   | the 8.15
            on the 2nd of July         | on the second of july
            1.2 million                | 1200000
            they won't                 | they will not
            it's been                  | it 's been
            """)
    void foldsNumbersAndContractions(String written, String expected) {
        List<String> keys = new FoldedWords()
                .of(Wording.bare(new SourceText(written))).stream()
                        .map(Word::key)
                        .toList();

        assertThat(String.join(" ", keys)).isEqualTo(expected);
    }
}
