package org.rapporteur.language.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.OutletNames;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

class OutletsTest {

    private static final WordLists LISTS = WordLists.load();
    private static final Outlets OUTLETS = new Outlets(LISTS, new NounPhrases(LISTS));

    @Test
    void everyNameOfTheListIsAnOutletAsAnOrganisation() {
        Stream<String> names = OutletNames.lines().stream().map(line -> line.get(0));

        assertThat(names.filter(name -> !isOutlet("told " + name + " that", name, EntityKind.ORGANISATION)))
                .isEmpty();
    }

    @Test
    void knowsAnOrganisationByTheEndOfItsName() {
        assertThat(isOutlet("told Pelm Gazette that", "Pelm Gazette", EntityKind.ORGANISATION))
                .isTrue();
        assertThat(isOutlet("told Pelm Gazette that", "Pelm Gazette", EntityKind.PERSON))
                .isFalse();
        assertThat(isOutlet("told Radio Sallow that", "Radio Sallow", EntityKind.ORGANISATION))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # words        > the outlet that begins at the second
            told Axios that              > Axios
            told The Hill that           > -
            told the Pelm Gazette that   > -
            told the newspaper that      > the newspaper
            told state television that   > state television
            told a local radio station . > a local radio station
            told social media that       > -
            told a police station that   > -
            told the Security Board that > -
            told Mira Solen that         > -
            """)
    void knowsAnOutletByNameOrNoun(String words, String outlet) {
        Scene scene = scene(words, List.of());

        int end = OUTLETS.outletEnd(scene, 1);

        assertThat(end < 0 ? "-" : new SourceText(words).slice(scene.span(new Stretch(1, end))))
                .isEqualTo(outlet);
    }

    private static boolean isOutlet(String words, String name, EntityKind kind) {
        Span span = new Span(5, 5 + name.length());
        Scene scene = scene(words, List.of(new Name(span, kind)));
        int end = OUTLETS.outletEnd(scene, 1);
        return end > 1 && scene.span(new Stretch(1, end)).equals(span);
    }

    private static Scene scene(String words, List<Name> names) {
        Tokens tokens = new Tokenizer().tokenize(new SourceText(words));
        return Scene.of(tokens, names, tokens.source().span());
    }
}
