package org.rapporteur.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.testkit.NewsScraps;

class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
        # what the article says ~ its tokens
        CNN's man doesn't say ~ CNN 's man does n't say
        They can't, won't and cannot. ~ They ca n't , wo n't and can not .
        O'Neil’s boat isn’t here ~ O'Neil 's boat is n't here
        the players' bus ~ the players ' bus
        a 10-year-old boy ~ a 10 - year - old boy
        an anti-war, pro-union vice-president ~ an anti-war , pro-union vice-president
        a U.S.-led force ~ a U.S. - led force
        this and/or that on 9/11 ~ this and / or that on 9/11
        $1.5bn, US$20 and €3 ~ $ 1.5bn , US$ 20 and € 3
        1,000 men at 6:30 p.m. ~ 1,000 men at 6:30 p.m.
        at 6:30pm on 2025-11-30 ~ at 6:30 pm on 2025-11-30
        up .5% or 3.2% ~ up .5 % or 3.2 %
        call 620-294-4000 now ~ call 620-294-4000 now
        it ended 2-1 ~ it ended 2 - 1
        see https://arden.example/a?b=1. ~ see https://arden.example/a?b=1 .
        (www.arden.example) ~ ( www.arden.example )
        write to ana.solen@arden.example, ~ write to ana.solen@arden.example ,
        @ana_solen on #talks ~ @ana_solen on #talks
        the '90s and the ’80s ~ the '90s and the '80s
        AT&T and R&D ~ AT&T and R&D
        “Stop!” she said – twice -- ~ " Stop ! " she said – twice --
        ``Stop,'' he said ~ " Stop , " he said
        wait... what?! ~ wait ... what ?!
        Gov. J.B. Solen of St. Arden, Fla. ~ Gov. J.B. Solen of St. Arden , Fla.
        No. 10 said no. ~ No. 10 said no .
        A Ph.D. from Arden.com ~ A Ph.D. from Arden.com
        not thinking."In ~ not thinking . " In
        the end.The talks ~ the end . The talks
        so 🙂👍🏽🇺🇦 ~ so 🙂 👍🏽 🇺🇦
        Rock 'n' roll ~ Rock 'n ' roll
        the U.S.'s plan ~ the U.S. 's plan
        [...] they left ~ [...] they left
        <clip clip-id="7"><clip/>. ~ <clip clip-id="7"> <clip/> .
        <p>We <b>will</b> go</p> ~ <p> We <b> will </b> go </p>
        <!-- pier --> a < b > c ~ <!-- pier --> a < b > c
        <odo> we pay < 5 and x<y> ~ < odo > we pay < 5 and x < y >
        """)
    void cutsWordsAsTheEnglishTreebanksDo(String text, String forms) {
        Tokens tokens = tokenizer.tokenize(new SourceText(text));

        assertThat(tokens.list().stream().map(Token::form).collect(Collectors.joining(" ")))
                .isEqualTo(forms);
        WellFormedTokens.check(tokens);
    }

    @Test
    void aSoftHyphenAndAZeroWidthSpaceNeitherBreakAWordNorGetLost() {
        SourceText source = new SourceText("\ufeffThe nego\u00adti\u200bator’s\u200b plan");

        Tokens tokens = tokenizer.tokenize(source);

        assertThat(tokens.list()).extracting(Token::form).containsExactly("The", "negotiator", "'s", "plan");
        assertThat(source.slice(tokens.get(1).span())).isEqualTo("nego\u00adti\u200bator");
        assertThat(source.slice(tokens.get(2).span())).isEqualTo("’s");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
        # sentences, parted by a bar
        Mr. Solen met Gov. J.B. Oden on Jan. 5 in St. Arden, Fla. | He left.
        U.S. officials left the U.S. | He stayed.
        The U.S. Army came at 5 p.m. EST on Friday. | It left at 6 a.m. | Solen slept.
        Ana Solen Jr. resigned. | No. 10 had no comment. | No. | He refused.
        Prices rose 3.5 percent in 2005. | That was much.
        “We won. | We left,” he said. | Nobody asked.
        “Why?” he asked. | “Because,” she said.
        “Why?” Solen asked. | “No!” | Oden left.
        He said: “We won. | We left.” | Then he slept.
        We saw it … being proactive. | It rained... | The end came.
        He was not thinking.” | “In Arden it rained,” she said.
        Image Credit: JO ARLEN / Contributor / Getty | On Sunday the talks began. | They failed.
        (Photo by Jo Arlen/AFP via Getty Images) | Talks began in Arden. | They failed.
        Image and credit matter to Getty On Sunday.
        PORT ARDEN (Wire) — The ministers met. | They ate.
        WASHINGTON, D.C. — The ministers met.
        He (a friend of Mr. Oden. Nobody else) left. | (He came back.) | It rained.
        It was Plan B. | The rest is known. | Malcolm X. Oden left.
        Q. Why did they leave? | They had to.
        1. Leave the port. | They left.
        The site, arden.example, is down. | Yes!! | Really?! | So be it.
        She and I. | They left.
        He works for Arden Inc. | The firm is old.
        “I am done.” — Ana Solen
        They said “it is over.” | Then they left.
        """)
    void cutsSentencesWhereAReaderWould(String marked) {
        String text = marked.replace(" | ", " ");
        Tokens tokens = tokenizer.tokenize(new SourceText(text));

        assertThat(tokens.sentences().stream()
                        .map(s -> tokens.source().slice(s.span()))
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(marked);
        WellFormedTokens.check(tokens);
    }

    @Test
    void aMarkGluedToWhatFollowsClosesTheQuotationThatIsOpen() {
        Tokens tokens = tokenizer.tokenize(new SourceText("He spoke of \"our way of thinking.\"In Arden it rained."));

        assertThat(tokenizer
                        .tokenize(new SourceText("It was over.The talks failed."))
                        .sentences())
                .hasSize(2);
        assertThat(tokens.sentences())
                .extracting(s -> tokens.source().slice(s.span()))
                .containsExactly("He spoke of \"our way of thinking.\"", "In Arden it rained.");
    }

    @Test
    void everyLineIsAParagraphUnlessLinesAreWrapped() {
        assertThat(paragraphs("Talks fail\nThe ministers met.\r\n\r\nThey left.\u2028It rained."))
                .containsExactly("Talks fail", "The ministers met.", "They left.", "It rained.");
        assertThat(paragraphs("The ministers\nmet in the\nport of Arden and\nthey left.\n\nIt rained\nall day."))
                .containsExactly("The ministers\nmet in the\nport of Arden and\nthey left.", "It rained\nall day.");
    }

    @Test
    void inWrappedLinesALabelOfATranscriptBeginsAParagraph() {
        assertThat(paragraphs("SOLEN: The\nport is\nold.\nQ   Why\nis it?\nMS. ODEN-VELL: It\nwas."))
                .containsExactly("SOLEN: The\nport is\nold.", "Q   Why\nis it?", "MS. ODEN-VELL: It\nwas.");
        assertThat(paragraphs("They met\nin the\nport of\nARDEN: it\nwas late.\nQ is\na letter."))
                .hasSize(1);
    }

    private String[] paragraphs(String text) {
        Tokens tokens = tokenizer.tokenize(new SourceText(text));
        WellFormedTokens.check(tokens);
        return tokens.paragraphs().stream()
                .map(p -> tokens.source().slice(p.span()))
                .toArray(String[]::new);
    }

    @Test
    void findsTokensByTheirPlace() {
        Tokens tokens = tokenizer.tokenize(new SourceText("Talks fail. They left."));

        assertThat(tokens.at(0)).isZero();
        assertThat(tokens.at(5)).isEqualTo(1);
        assertThat(tokens.at(99)).isEqualTo(6);
        assertThat(tokens.words(new Span(6, 14))).isEqualTo("fail . They");
        assertThat(tokens.within(new Span(5, 6))).isEmpty();
        assertThat(tokens.sentenceOf(4).firstToken()).isEqualTo(3);
        assertThat(tokens.spanOf(3, 5)).isEqualTo(new Span(12, 21));
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverItReadsIsWellFormed(long seed) {
        WellFormedTokens.check(tokenizer.tokenize(new SourceText(NewsScraps.from(seed))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "' ", "A. ", "a-a@", "(", "a'", "www.", "😀", "Image: "})
    void repetitionDoesNotSlowItDown(String unit) {
        SourceText source = new SourceText(unit.repeat(300_000 / unit.length()));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tokenizer.tokenize(source));
    }
}
