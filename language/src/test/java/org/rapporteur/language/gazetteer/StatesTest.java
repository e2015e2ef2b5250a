package org.rapporteur.language.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.place.PlaceKind;

class StatesTest {

    static Stream<State> rows() {
        return States.rows().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyWordOfARowMeansItsPlace(State row) {
        List<String> words = Stream.of(
                        Stream.of(row.place().name()),
                        row.otherNames().stream(),
                        row.adjectives().stream(),
                        row.people().stream())
                .flatMap(all -> all)
                .toList();

        assertThat(words)
                .allSatisfy(word ->
                        assertThat(States.find(word).orElseThrow().place()).isEqualTo(row.place()));
    }

    /** A capital whose name the gazetteer lacks could never be found. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void everyCapitalIsACityOfItsState(State row) {
        assertThat(row.capitals())
                .allSatisfy(capital -> assertThat(
                                Gazetteer.shipped().find(capital.spellings().get(0)).stream()
                                        .map(Known::place)
                                        .filter(place -> place.kind() != PlaceKind.REGION)
                                        .map(Place::country))
                        .contains(row.place().country()));
    }

    static Stream<State> states() {
        return rows().filter(row -> row.place().kind() == PlaceKind.COUNTRY);
    }

    @Test
    void codesComeOnce() {
        assertThat(rows().map(row -> row.place().id())).doesNotHaveDuplicates();
        assertThat(rows().flatMap(row -> row.alpha3().stream())).doesNotHaveDuplicates();
        assertThat(states().filter(row -> row.alpha3().isEmpty())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "U.S., country/US, NAME",
        "U.S, country/US, NAME",
        "Briton, country/GB, PEOPLE",
        "Frenchmen, country/FR, PEOPLE",
        "Iraqis, country/IQ, PEOPLE",
        "Dutch, country/NL, ADJECTIVE",
        "Gazan, area/PS-GAZA, ADJECTIVE",
        "Scottish, region/GB.SCT, ADJECTIVE",
        "Cote d'Ivoire, country/CI, NAME",
    })
    void knowsHowReportsWriteThem(String words, String id, String form) {
        States.Spoken spoken = States.find(words)
                .or(() -> States.named(words).map(place -> new States.Spoken(place, PlaceForm.NAME)))
                .orElseThrow();

        assertThat(spoken.place().id()).hasToString(id);
        assertThat(spoken.form()).hasToString(form);
    }

    @Test
    void aCommonNounIsNoState() {
        assertThat(States.find("turkey")).isEmpty();
        assertThat(States.find("us")).isEmpty();
    }
}
