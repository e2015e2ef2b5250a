package org.rapporteur.language.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;

class GenitivesTest {

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Solen's           | PERSON       | Solen
            Solen 's          | PERSON       | Solen
            Mira Solen’s      | PERSON       | Mira Solen
            the Varstas’      | GROUP        | the Varstas
            CNN's             | ORGANISATION | CNN
            Port Authority’s  | ORGANISATION | Port Authority
            Macy's            | ORGANISATION | Macy's
            O'Hara            | PERSON       | O'Hara
            """)
    void anEndingIsCutOffANameButNotOffABodyThatIsCalledSo(String found, EntityKind kind, String name) {
        SourceText text = new SourceText(found);
        assertThat(text.slice(Genitives.cut(text, text.span(), kind))).isEqualTo(name);
    }
}
