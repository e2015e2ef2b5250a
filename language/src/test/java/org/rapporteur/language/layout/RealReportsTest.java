package org.rapporteur.language.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationFinder;
import org.rapporteur.language.quotation.QuotationKind;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/**
 * Two real reports that lie in {@code ../shared/seeds} and may not be copied: known by their hash, and
 * what a reader found in them by offset. Skipped where they are not.
 */
class RealReportsTest {

    private static final Path SEEDS = Path.of(System.getProperty("rapporteur.root", "."), "..", "shared", "seeds")
            .normalize();

    private static final String PARTISAN = "92bd617c74bb5f1a9fb04c555abf98abc22f3c802ccf5b3f52d3ff8084542e8f";
    private static final String NEUTRAL = "803a05e86c0917cf9ffcabe678a1f9c531b57e91b512c0c077607db3aa6498ee";

    private static Tokens report(String file, String sha256) throws IOException {
        Path path = SEEDS.resolve(file);
        Assumptions.assumeTrue(Files.isRegularFile(path), "needs ../shared/seeds");
        SourceText source = new SourceText(Files.readString(path));
        Assumptions.assumeTrue(source.sha256().equals(sha256), "needs ../shared/seeds as it was");
        return new Tokenizer().tokenize(source);
    }

    @Test
    void thePartisanReportHasTwoTurnsAndTwoBlocks() throws IOException {
        Tokens tokens = report("000_b6bb542e953417f4.txt", PARTISAN);

        Layout layout = LayoutDrawing.find(tokens);

        assertThat(layout.turns())
                .extracting(TranscriptTurn::name)
                .containsExactly(new Span(611, 622), new Span(2571, 2584));
        assertThat(layout.turns())
                .extracting(TranscriptTurn::content)
                .containsExactly(List.of(new Span(624, 2570)), List.of(new Span(2586, 3208)));
        assertThat(layout.blocks())
                .extracting(BlockQuotation::content)
                .containsExactly(List.of(new Span(4560, 5235)), List.of(new Span(5432, 6237)));
        assertThat(layout.blocks())
                .extracting(BlockQuotation::colon)
                .containsExactly(Optional.of(new Span(4558, 4559)), Optional.empty());
    }

    @Test
    void thePartisanReportsCreditIsCutFromItsFirstSentence() throws IOException {
        Tokens tokens = report("000_b6bb542e953417f4.txt", PARTISAN);

        assertThat(tokens.sentences().get(0).span()).isEqualTo(new Span(0, 50));
        assertThat(tokens.sentences()).hasSize(81);
        assertThat(tokens.paragraphs()).hasSize(31);
    }

    @Test
    void everyMarkOfBothReportsIsSpeechAndClosed() throws IOException {
        ProblemList problems = new ProblemList();
        QuotationFinder finder = new QuotationFinder();

        List<Quotation> partisan = finder.find(report("000_b6bb542e953417f4.txt", PARTISAN), "partisan", problems);
        List<Quotation> neutral = finder.find(report("001_5d8a04cb743ecbf6.txt", NEUTRAL), "neutral", problems);

        assertThat(partisan).hasSize(14).allMatch(q -> q.kind() == QuotationKind.SPEECH && q.closed());
        assertThat(neutral).extracting(Quotation::outer).containsExactly(new Span(1242, 1315), new Span(1715, 1792));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void theNeutralReportHasNeither() throws IOException {
        Layout layout = LayoutDrawing.find(report("001_5d8a04cb743ecbf6.txt", NEUTRAL));

        assertThat(layout).isEqualTo(new Layout(List.of(), List.of()));
    }
}
