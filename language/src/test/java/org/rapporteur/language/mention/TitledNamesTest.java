package org.rapporteur.language.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.text.SourceText;

class TitledNamesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '>', textBlock = """
            # the text                                  > the names
            It was President Solen's own idea.          > Solen
            Sen. Lena K. Holt left, and so did Mr. Farr. > Lena K. Holt / Farr
            The President General Office was shut.      > ''
            Veldia's president Solen said so.           > ''
            """)
    void findsNamesThatOnlyATitleGivesAway(String words, String names) {
        SourceText text = new SourceText(words);

        assertThat(TitledNames.add(text, List.of()).stream()
                        .map(name -> text.slice(name.span()))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(names);
    }
}
