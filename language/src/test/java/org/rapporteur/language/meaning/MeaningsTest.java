package org.rapporteur.language.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.SentenceEncoder;
import org.rapporteur.language.meaning.Meanings.Placed;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationFinder;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class MeaningsTest {

    private static final Meaning EAST = Meaning.of(new float[] {1, 0});
    private static final Meaning NORTH = Meaning.of(new float[] {0, 1});

    /** Remembers what it was asked. */
    private static final class Asked implements SentenceEncoder {
        private final List<String> sentences = new ArrayList<>();

        @Override
        public Meaning encode(String sentence) {
            sentences.add(sentence);
            return EAST;
        }

        @Override
        public String name() {
            return "asked/1";
        }
    }

    static List<List<String>> reportedWords() {
        return TabbedLines.read(ReportedWords.class, "reported-words.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("reportedWords")
    void bringsTheExampleToOnePersonAndTense(List<String> line) {
        List<Token> tokens =
                new Tokenizer().tokenize(new SourceText(line.get(2))).list();

        assertThat(ReportedWords.load().of(tokens)).isEqualTo(line.get(3));
    }

    @Test
    void whatIsSaidAndWhatIsReportedOfItAreEncodedAlike() {
        String text =
                "“I won’t pay for our ropes,” said Mira Solen. Earlier she said that she would not pay for their ropes.";
        Drawing drawing = Drawing.of(Articles.saying(text));
        drawing.statement("“I won’t pay for our ropes,”").source("Mira Solen", Naming.NAMED, Speaker.UNKNOWN);
        drawing.statement("that she would not pay for their ropes").source("she", Naming.NAMED, Speaker.UNKNOWN);

        assertThat(asked(drawing))
                .containsExactly("he will not pay for their ropes", "he will not pay for their ropes");
    }

    @Test
    void eachSentenceOfAContentIsEncodedOnceAndFewWordsNotAtAll() {
        String text =
                "“The ropes are wet. Nobody minds! Yes,” said Mira Solen, and “the boats are dry” was on her sign.";
        Drawing drawing = Drawing.of(Articles.saying(text));
        drawing.statement("“The ropes are wet. Nobody minds! Yes,”")
                .source("Mira Solen", Naming.NAMED, Speaker.UNKNOWN);

        assertThat(asked(drawing)).containsExactly("The ropes are wet", "the boats are dry");
    }

    @Test
    void anArticleThatGivesNobodysWordsHasNoMeanings() {
        assertThat(asked(Drawing.of(Articles.saying("The ropes are wet. Nobody minds."))))
                .isEmpty();
    }

    private static List<String> asked(Drawing drawing) {
        Asked asked = new Asked();
        Tokens tokens = new Tokenizer().tokenize(drawing.article().text());
        List<Quotation> quotations = new QuotationFinder(form -> form.equals("said"))
                .find(tokens, drawing.article().origin(), Problems.IGNORED);
        new MeaningFinder(asked).find(tokens, drawing.statements(), quotations);
        return asked.sentences;
    }

    @Test
    void findsWhatStandsAtAPlaceOrMostNearlyThere() {
        Meanings meanings = new Meanings(List.of(placed(0, 40, EAST), placed(2, 38, NORTH), placed(50, 60, EAST)));

        assertThat(meanings.find(new Span(2, 38))).contains(NORTH);
        assertThat(meanings.find(new Span(0, 39))).contains(EAST);
        assertThat(meanings.find(new Span(52, 60))).contains(EAST);
        assertThat(meanings.find(new Span(0, 10))).isEmpty();
        assertThat(meanings.find(new Span(70, 80))).isEmpty();
        assertThat(Meanings.NONE.find(new Span(0, 1))).isEmpty();
    }

    @Test
    void twoAtOnePlaceAreRefused() {
        assertThatThrownBy(() -> new Meanings(List.of(placed(0, 4, EAST), placed(0, 4, NORTH))))
                .hasMessage("meanings out of order: [0, 4) before [0, 4)");
    }

    private static Placed placed(int begin, int end, Meaning meaning) {
        return new Placed(new Span(begin, end), meaning);
    }
}
