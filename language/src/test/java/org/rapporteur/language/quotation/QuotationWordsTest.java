package org.rapporteur.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Tokenizer;

class QuotationWordsTest {

    static Stream<List<String>> lines() {
        return TabbedLines.read(QuotationWords.class, "quotation-words.tsv", 4).stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineDoesWhatItsExampleShows(List<String> line) {
        List<Quotation> found = new QuotationFinder()
                .find(new Tokenizer().tokenize(new SourceText(line.get(3))), "example.txt", Problems.IGNORED);

        assertThat(found)
                .extracting(Quotation::kind)
                .containsExactly(QuotationKind.valueOf(line.get(2).toUpperCase(Locale.ROOT)));
    }
}
