package org.rapporteur.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;
import org.rapporteur.testkit.NewsScraps;

class QuotationFinderTest {

    private final Tokenizer tokenizer = new Tokenizer();
    private final QuotationFinder finder = new QuotationFinder();

    /** Each part between bars; where the quotation is nested, its depth; ? where a mark is missing. */
    private String inner(String text, Problems problems) {
        Tokens tokens = tokenizer.tokenize(new SourceText(text));
        List<Quotation> found = finder.find(tokens, "article.txt", problems);
        WellFormedQuotations.check(tokens, found);
        return found.stream()
                .map(q -> q.parts().stream().map(p -> tokens.source().slice(p)).collect(Collectors.joining("|"))
                        + (q.depth() > 0 ? "^" + q.depth() : "")
                        + (q.closed() ? "" : "?"))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
        # what the article says ~ what stands in marks
        “We won,” he said. “They lost.” ~ We won, + They lost.
        "We won," he said. "They lost." ~ We won, + They lost.
        ``We won,'' he said. ~ We won,
        „We won,“ he said. ~ We won,
        «We won», he said. ~ We won
        ”We won,” he said. ~ We won,
        “We won," he said. ~ We won,
        ‘We won,’ he said. ~ We won,
        'We won,' he said. ~ We won,
        " We won , " he said . ~ We won ,
        “He told me ‘go’ and left,” she said. ~ He told me ‘go’ and left, + go^1
        "He told me 'go' and left," she said. ~ He told me 'go' and left, + go^1
        ‘He told me “go” and left,’ she said. ~ He told me “go” and left, + go^1
        “He told me “go” and left,” she said. ~ He told me “go” and left, + go^1
        "He told me, 'Go,'" she said. ~ He told me, 'Go,' + Go,^1
        'The players' bus is late,' he said. ~ The players' bus is late,
        The players' bus and the owners' cars. ~ ''
        It's O'Neil's and the ’90s are '90s. ~ ''
        He is 6'2" tall and 5’ 11” wide. ~ ''
        A 12" gun and a 5" gun. ~ ''
        They spoke of "our way."In Arden it rained. ~ our way.
        " Talks, as “The Post” wrote, failed," he said. ~ Talks, as “The Post” wrote, failed, + The Post^1
        ” … what we learned is this,” he said. ~ … what we learned is this,
        He said (“no”) — “yes”—and left. ~ no + yes
        ("We won.") ~ We won.
        He said "no". ~ no
        Nothing “” here. ~ ''
        """)
    void pairsMarksOfAnyShape(String text, String inner) {
        assertThat(inner(text, Problems.IGNORED)).isEqualTo(inner.equals("''") ? "" : inner);
    }

    @Test
    void aMarkAtEachParagraphMakesOneQuotation() {
        ProblemList problems = new ProblemList();

        assertThat(inner("“We won.\n“They lost.\n“So be it,” he said.\nHe left.", problems))
                .isEqualTo("We won.|They lost.|So be it,");
        assertThat(inner("\"We won.\n\n\"They lost,\" he said.", problems)).isEqualTo("We won.|They lost,");
        assertThat(inner("He said: “We won.\nThey lost.”", problems)).isEqualTo("We won.|They lost.");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aForgottenMarkIsRepairedWithinItsParagraphAndTold() {
        ProblemList problems = new ProblemList();

        assertThat(inner("“We won, he said.\n“They lost,” she said.", problems))
                .isEqualTo("We won, he said.? + They lost,");
        assertThat(inner("“We won. They left.\nIt rained.", problems)).isEqualTo("We won. They left.?");
        assertThat(inner("“We won. He left. “They lost,” she said.", problems)).isEqualTo("We won.? + They lost,");
        assertThat(inner("We won,” he said. “They lost.”", problems)).isEqualTo("We won,? + They lost.");

        assertThat(problems.list())
                .extracting(Problem::kind)
                .containsExactly(
                        "unclosed-quotation", "unclosed-quotation", "unclosed-quotation", "unopened-quotation");
        assertThat(problems.list())
                .extracting(p -> p.place().toString())
                .containsExactly(
                        "article.txt at [0, 1)",
                        "article.txt at [0, 1)",
                        "article.txt at [0, 1)",
                        "article.txt at [7, 8)");
        assertThat(problems.list().get(0).message())
                .isEqualTo("a quotation mark opens and none closes; the quotation was taken to end at offset 17");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
        # what the article says ~ what its marks are for
        “We will not pay,” said Ana Solen. ~ SPEECH
        “No,” she said. ~ SPEECH
        “Why?” Oden asked. ~ SPEECH
        He said it was “a disgrace.” ~ SPEECH
        Solen described the plan as “very good”. ~ SPEECH
        He even said that a “first strike” could be a “defensive step,” though it was “far off.” ~ SPEECH SPEECH SPEECH
        Her answer: “It is over.” ~ SPEECH
        “It is over.” That was her answer. ~ SPEECH
        They were told “we will come back” at noon. ~ SPEECH
        “A disgrace,” according to the minister. ~ SPEECH
        They stopped the so-called “shadow fleet” in May. ~ SCARE
        The “shadow fleet” sailed on Monday. ~ SCARE
        A group of “little green men” came to the port. ~ SCARE
        The press calls Maria “Mia” Vance a poet. ~ NICKNAME
        Maria “Mia” Vance, who leads the port, said “no”. ~ NICKNAME SPEECH
        Ivan “the Bear” Oden left. ~ NICKNAME
        “The plan is dead,” Maria “Mia” Vance said. ~ SPEECH NICKNAME
        She wrote the book “The Harbour Years” in May. ~ TITLE
        They sang “Gulls over Arden” at noon. ~ SCARE
        They played “Gulls over Old Arden” at noon. ~ TITLE
        “Gulls”, a film by Jo Arlen, opens soon. ~ TITLE
        Envoy Reveals ‘Grim’ Mood Of Arden Talks ~ SPEECH
        He hosts “Arden Tonight” and wrote a column, “The Price of Salt”. ~ SCARE TITLE
        """)
    void tellsWhatMarksAreFor(String text, String kinds) {
        Tokens tokens = tokenizer.tokenize(new SourceText(text));

        assertThat(finder.find(tokens, "article.txt", Problems.IGNORED).stream()
                        .map(q -> q.kind().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @Test
    void takesCuesFromElsewhere() {
        Tokens tokens = tokenizer.tokenize(new SourceText("The minister mooed that it was “a disgrace”."));

        assertThat(finder.find(tokens, "", Problems.IGNORED).get(0).kind()).isEqualTo(QuotationKind.SCARE);
        assertThat(new QuotationFinder("mooed"::equals)
                        .find(tokens, "", Problems.IGNORED)
                        .get(0)
                        .kind())
                .isEqualTo(QuotationKind.SPEECH);
    }

    @Test
    void outerHoldsTheMarks() {
        Tokens tokens = tokenizer.tokenize(new SourceText("“We won,” he said."));

        assertThat(finder.find(tokens, "", Problems.IGNORED).get(0).outer()).isEqualTo(new Span(0, 9));
        assertThat(finder.find(tokens, "", Problems.IGNORED).get(0).inner()).isEqualTo(new Span(1, 8));
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverItReadsIsWellFormed(long seed) {
        inner(NewsScraps.from(seed), Problems.IGNORED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "”", "‘", "' ", "\"a", "“a\n", "“a. \n", "‘a ", "a' ", "“a “b” ", "said \"a\" "})
    void repetitionDoesNotSlowItDown(String unit) {
        Tokens tokens = tokenizer.tokenize(new SourceText(unit.repeat(300_000 / unit.length())));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> finder.find(tokens, "article.txt", Problems.IGNORED));
    }
}
