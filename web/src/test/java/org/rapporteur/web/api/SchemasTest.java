package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.export.json.PublishedJson;

/** A schema says of a record what the record says of itself. */
class SchemasTest {

    private record Ferry(
            @Says("Its name") String name,
            int crates,
            Optional<Ferry> sister,
            List<Route> routes,
            ChannelKind channel,
            Optional<LocalDate> day,
            Instant at,
            Map<ChannelKind, Long> told) {}

    sealed interface Route {}

    record ByDay(double hours) implements Route {}

    record ByNight(boolean moon) implements Route {}

    private record Named(String name) {
        private record Ferry() {}
    }

    private record Clash(Ferry ferry, Named.Ferry other) {}

    @Test
    void everyKindOfComponentHasItsSchema() {
        Schemas schemas = new Schemas();

        assertThat(schemas.reference(Shape.of(Ferry.class))).isEqualTo(Map.of("$ref", "#/components/schemas/Ferry"));

        String made = PublishedJson.write(schemas.definitions().get("Ferry")).replaceAll("\\s+", "");
        assertThat(made)
                .contains("\"name\":{\"type\":\"string\",\"description\":\"Itsname\"}")
                .contains("\"crates\":{\"type\":\"integer\",\"format\":\"int32\"}")
                .contains("\"sister\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/Ferry\"},{\"type\":\"null\"}]}")
                .contains("\"routes\":{\"type\":\"array\",\"items\":{\"oneOf\":[")
                .contains("\"press-remarks\"")
                .contains("\"format\":\"date\"")
                .contains("\"format\":\"date-time\"")
                .contains(
                        "\"required\":[\"name\",\"crates\",\"sister\",\"routes\",\"channel\",\"day\",\"at\",\"told\"]")
                .endsWith("\"additionalProperties\":false}");
        assertThat(schemas.definitions()).containsKeys("Ferry", "ByDay", "ByNight");
    }

    @Test
    void whatMayBeLeftOutOfARequestIsNotRequired() {
        Schemas schemas = new Schemas();
        schemas.requestReference(Ferry.class);

        assertThat(PublishedJson.write(schemas.definitions().get("Ferry")).replaceAll("\\s+", ""))
                .contains("\"required\":[\"name\",\"crates\",\"channel\",\"at\",\"told\"]");
    }

    @Test
    void twoRecordsOfOneNameAreRefused() {
        assertThatThrownBy(() -> new Schemas().reference(Shape.of(Clash.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("two schemas would be called Ferry");
    }
}
