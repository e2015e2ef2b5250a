package org.rapporteur.language.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

class RoleWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # what the encoder tagged                       > the name in it  > what is kept
            Secretary of State Mira Solen, special envoy    > Mira Solen      > Secretary of State + special envoy
            the envoy who                                   > none            > the envoy
            , and chief negotiator                          > none            > chief negotiator
            Mira Solen's envoy                              > Mira Solen      > Mira Solen's envoy
            and the                                         > none            >
            """)
    void keepsThePartsBetweenNamesWithoutLooseEnds(String tagged, String name, String kept) {
        SourceText text = new SourceText(tagged);
        int at = tagged.indexOf(name);
        List<Name> names = at < 0 ? List.of() : List.of(new Name(new Span(at, at + name.length()), EntityKind.PERSON));
        List<String> parts = RoleWords.clean(text, text.span(), names).stream()
                .map(text::slice)
                .toList();
        assertThat(String.join(" + ", parts)).isEqualTo(kept == null ? "" : kept);
    }
}
