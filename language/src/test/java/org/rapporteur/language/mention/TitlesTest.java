package org.rapporteur.language.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

class TitlesTest {

    private final Titles titles = new Titles();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lines")
    void eachTitleIsPartedFromTheNameBehindIt(String word, String example) {
        int end = example.indexOf('>') - 1;
        SourceText text = new SourceText(example.replace("<", "").replace(">", ""));
        Span name = new Span(0, text.characters().indexOf(" said"));
        assertThat(titles.titleOf(text, name)).as(word).contains(new Span(0, end));
    }

    static Stream<Arguments> lines() {
        return Titles.lines().stream().map(line -> Arguments.of(line.get(0), line.get(1)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # the words before the name Mira Solen   > the title among them
            US Secretary of State                    > US Secretary of State
            When Kestrian President                  > Kestrian President
            said chief negotiator                    > chief negotiator
            The Veldish foreign minister             > Veldish foreign minister
            and Gov.                                 > Gov.
            In Aubrethe                              >
            the yellow ferry of                      >
            A spokesman for                          >
            Lakeside On Sunday Ports Minister        > Ports Minister
            """)
    void findsTheTitleRightBeforeAName(String before, String title) {
        SourceText text = new SourceText(before + " Mira Solen");
        Span name = new Span(before.length() + 1, text.length());
        assertThat(titles.titleBefore(text, name, 0).map(text::slice).orElse(null))
                .isEqualTo(title);
    }

    @Test
    void aTitleWithNoNameBehindItIsTheName() {
        SourceText text = new SourceText("President");
        assertThat(titles.titleOf(text, text.span())).isEmpty();
    }

    @Test
    void aFamilyNameThatIsATitleElsewhereStays() {
        SourceText text = new SourceText("Mira King");
        assertThat(titles.titleOf(text, text.span())).isEmpty();
    }

    @Test
    void ofATitleForWhomSomebodySpeaksOnlyHisOwnIsHis() {
        assertThat(titleBefore("A spokesman for Gov. Mira Solen", "Mira")).contains("Gov.");
        assertThat(titleBefore("A lawyer for former President Mira Solen", "Mira"))
                .contains("former President");
        assertThat(titleBefore("The Special Envoy for Northern Waters Mira Solen", "Mira"))
                .contains("Special Envoy for Northern Waters");
        assertThat(titleBefore("The Secretary of State Mira Solen", "Mira")).contains("Secretary of State");
    }

    private Optional<String> titleBefore(String words, String name) {
        SourceText text = new SourceText(words);
        return titles.titleBefore(text, new Span(words.indexOf(name), words.length()), 0)
                .map(text::slice);
    }
}
