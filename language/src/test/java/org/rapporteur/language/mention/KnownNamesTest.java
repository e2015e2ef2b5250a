package org.rapporteur.language.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

class KnownNamesTest {

    private final KnownNames known = new KnownNames();

    @ParameterizedTest(name = "{0}")
    @MethodSource("capitals")
    void eachCapitalIsAPlace(String capital) {
        SourceText text = new SourceText("Officials in %s said no.".formatted(capital));
        int begin = "Officials in ".length();
        Name person = new Name(new Span(begin, begin + capital.length()), EntityKind.PERSON);
        assertThat(text.slice(person.span())).isEqualTo(capital);
        assertThat(known.correct(text, List.of(person))).containsExactly(new Name(person.span(), EntityKind.PLACE));
    }

    static Stream<String> capitals() {
        return KnownNames.capitals().stream();
    }

    @Test
    void aCapitalThatPersonsAreCalledByStaysAPerson() {
        SourceText text = new SourceText("Victoria said no.");
        List<Name> names = List.of(new Name(new Span(0, 8), EntityKind.PERSON));
        assertThat(known.correct(text, names)).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("acronyms")
    void anAcronymOfTheListIsABody(String acronym, String example) {
        SourceText text = new SourceText(example.replace("<", "").replace(">", ""));
        Name person = new Name(new Span(example.indexOf('<'), example.indexOf('>') - 1), EntityKind.PERSON);
        assertThat(text.slice(person.span())).isEqualTo(acronym);
        assertThat(known.correct(text, List.of(person)))
                .containsExactly(new Name(person.span(), EntityKind.ORGANISATION));
    }

    static Stream<Arguments> acronyms() {
        return KnownNames.acronyms().stream().map(line -> Arguments.of(line.get(0), line.get(1)));
    }

    @Test
    void aPersonOfThatNameKeepsIt() {
        SourceText text = new SourceText("Ada Paris and Paris");
        List<Name> names =
                List.of(new Name(new Span(0, 9), EntityKind.PERSON), new Name(new Span(14, 19), EntityKind.PERSON));
        assertThat(known.correct(text, names)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kestria will not sign, a Kestrian envoy said.",
                "Tolmere will not sign, the Tolmeran side said.",
                "Vessaly invited both to the Vessalian mission.",
                "Skerrivane will not sign, people in Skerrivane said."
            })
    void aNameThatTheArticleShowsToBeAPlacesIsNoPerson(String article) {
        assertThat(kindOfFirstWord(article)).isEqualTo(EntityKind.PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Varga will not sign, people in Varga’s party said.",
                "Varga will not sign, people in Varga Hall said.",
                "Varga will not sign, and Vargas will."
            })
    void aNameThatOnlyLooksLikeAPlacesStaysAPersons(String article) {
        assertThat(kindOfFirstWord(article)).isEqualTo(EntityKind.PERSON);
    }

    private EntityKind kindOfFirstWord(String article) {
        Name person = new Name(new Span(0, article.indexOf(' ')), EntityKind.PERSON);
        return known.correct(new SourceText(article), List.of(person)).get(0).kind();
    }

    @Test
    void anOutletOfTheListIsABody() {
        SourceText text = new SourceText("ZeroHedge");
        assertThat(known.correct(text, List.of(new Name(text.span(), EntityKind.PERSON))))
                .containsExactly(new Name(text.span(), EntityKind.ORGANISATION));
    }

    @Test
    void aPersonWhoIsCalledLikeANewspaperIsOne() {
        SourceText text = new SourceText("Corran Ledger");
        assertThat(known.correct(text, List.of(new Name(text.span(), EntityKind.PERSON))))
                .containsExactly(new Name(text.span(), EntityKind.ORGANISATION));
    }
}
