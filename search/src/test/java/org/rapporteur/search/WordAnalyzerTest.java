package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAnalyzerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
        # written                    > as written          > stemmed
        Talks talked talking         > talks talked talking > talk talk talk
        Veldia’s ministers           > veldia's ministers   > veldia minist
        cease-fire                   > cease fire           > ceas fire
        the of and                   > the of and           > the of and
        Škoda Łódź Ørsted straße     > skoda lodz orsted strasse > skoda lodz orst strass
        İzmir ﬁnal Ｆｕｌｌ             > izmir final full     > izmir final full
        Київ Йемен                   > киів иемен           > киів иемен
        U.S. 1,200 3.5               > u.s 1,200 3.5        > u. 1,200 3.5
        news                         > news                 > news
        """)
    void makesTermsOfWords(String written, String exact, String stemmed) {
        assertThat(String.join(" ", WordAnalyzer.exact().terms(written))).isEqualTo(exact);
        assertThat(String.join(" ", WordAnalyzer.stemmed().terms(written))).isEqualTo(stemmed);
    }

    @Test
    void aLetterWithItsMarkBehindItIsTheLetterWithIt() {
        assertThat(WordAnalyzer.exact().terms("Zele\u0301n"))
                .isEqualTo(WordAnalyzer.exact().terms("Zel\u00E9n"));
    }

    @Test
    void marksThatAreVowelsStay() {
        assertThat(WordAnalyzer.exact().terms("\u0926\u093F\u0932\u094D\u0932\u0940"))
                .containsExactly("\u0926\u093F\u0932\u094D\u0932\u0940");
    }

    /** Two spellings of a town are joined by what its entity is called, not here. */
    @Test
    void twoNamesOfOneTownStayTwo() {
        assertThat(WordAnalyzer.exact().terms("Kyiv"))
                .isNotEqualTo(WordAnalyzer.exact().terms("Kiev"));
    }
}
