package org.rapporteur.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.text.Span;

class PlaceTest {

    private static final Place CANADA =
            Place.wide(new PlaceId("country/CA"), "Canada", PlaceKind.COUNTRY, Optional.of("CA"));
    private static final Place MANITOBA =
            Place.wide(new PlaceId("region/CA.03"), "Manitoba", PlaceKind.REGION, Optional.of("CA"));
    private static final Place DRUMCREE = city("city/1", "Drumcree", "CA", Optional.of(MANITOBA));
    private static final Provenance FOUND =
            new Provenance(new ArticleId("0123456789ab"), "place-rules/1", Confidence.CERTAIN);

    private static Place city(String id, String name, String country, Optional<Place> region) {
        return new Place(
                new PlaceId(id),
                name,
                PlaceKind.CITY,
                Optional.of(country),
                region,
                Optional.of(new Coordinates(49.9, -97.1)),
                750);
    }

    @ParameterizedTest
    @ValueSource(strings = {"country/CA", "region/US.PA", "city/2988507", "area/MIDDLE-EAST", "area/PS-GAZA"})
    void anIdReadsBackWhatItPrints(String written) {
        assertThat(PlaceId.parse(PlaceId.parse(written).toString())).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CA", "country/", "town/1", "country/ca", "region/US.", "city/1/2"})
    void whatIsNoIdIsRefused(String written) {
        assertThatThrownBy(() -> new PlaceId(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + written + "'");
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-91, 0", "0, 180.5", "0, -181", "NaN, 0", "0, NaN"})
    void coordinatesLieOnTheEarth(double latitude, double longitude) {
        assertThatThrownBy(() -> new Coordinates(latitude, longitude))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no point of the earth");
    }

    @Test
    void aCityLiesInAStateAndARegionOfIt() {
        assertThatThrownBy(() -> city("city/1", "Drumcree", "Canada", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two letters");
        assertThatThrownBy(() -> city("city/1", "Drumcree", "US", Optional.of(MANITOBA)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Drumcree lies in no region such as Manitoba");
        assertThatThrownBy(() -> city("city/1", "Drumcree", "CA", Optional.of(CANADA)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> city("city/1", " ", "CA", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAnAreaMayLieBeyondOneState() {
        assertThat(Place.wide(new PlaceId("area/EUROPE"), "Europe", PlaceKind.AREA, Optional.empty())
                        .country())
                .isEmpty();
        assertThatThrownBy(
                        () -> Place.wide(new PlaceId("region/CA.03"), "Manitoba", PlaceKind.REGION, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statesAndRegionsHoldWhatLiesInThem() {
        assertThat(CANADA.contains(DRUMCREE)).isTrue();
        assertThat(MANITOBA.contains(DRUMCREE)).isTrue();
        assertThat(CANADA.contains(MANITOBA)).isTrue();
        assertThat(MANITOBA.contains(CANADA)).isFalse();
        assertThat(DRUMCREE.contains(MANITOBA)).isFalse();
        assertThat(DRUMCREE.label()).isEqualTo("Drumcree, Manitoba, CA");
        assertThat(CANADA.label()).isEqualTo("Canada");
    }

    @Test
    void aGroundHasWordsWhereWordsDecide() {
        assertThatThrownBy(() -> new Ground(GroundKind.CONTAINER, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ground(GroundKind.ONLY_ONE, List.of(new Span(0, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRelationHoldsTheOthersName() {
        assertThatThrownBy(() -> new PlaceRelation(
                        PlaceRelationKind.NEAR, new Span(0, 5), new Span(4, 9), Optional.of(MANITOBA)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMentionIsKnownByGroundsOrOpenWithCandidates() {
        List<Ground> grounds = List.of(new Ground(GroundKind.ONLY_ONE, List.of()));

        assertThat(mention(Optional.of(DRUMCREE), List.of(), grounds).place()).contains(DRUMCREE);
        assertThat(mention(Optional.empty(), List.of(DRUMCREE), List.of()).candidates())
                .hasSize(1);
        assertThatThrownBy(() -> mention(Optional.of(DRUMCREE), List.of(DRUMCREE), grounds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 candidates");
        assertThatThrownBy(() -> mention(Optional.of(DRUMCREE), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mention(Optional.empty(), List.of(), grounds))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PlaceMention mention(Optional<Place> place, List<Place> candidates, List<Ground> grounds) {
        return new PlaceMention(new Span(0, 8), PlaceForm.NAME, place, candidates, grounds, List.of(), FOUND);
    }
}
