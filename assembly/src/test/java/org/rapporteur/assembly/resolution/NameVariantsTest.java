package org.rapporteur.assembly.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.Reading;
import org.rapporteur.language.mention.NameVariants;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class NameVariantsTest {

    static Stream<NameVariants.Row> rows() {
        return NameVariants.rows().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyRowsExampleHolds(NameVariants.Row row) {
        boolean together = row.example().contains(" = ");
        String[] names = row.example().split(" [=/] ");

        assertThat(joined(kind(row), names[0], names[1])).hasSize(together ? 1 : 2);
    }

    private static EntityKind kind(NameVariants.Row row) {
        return switch (row.kind()) {
            case "name" -> EntityKind.PLACE;
            case "adjective" -> EntityKind.ORGANISATION;
            default -> EntityKind.PERSON;
        };
    }

    /** Whatever a row folds must come to the row's form, or another row got there first. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everySpellingOfAGivenNameFallsTogether(NameVariants.Row row) {
        if (row.kind().equals("given")) {
            assertThat(row.others())
                    .allSatisfy(other -> assertThat(joined(EntityKind.PERSON, row.form() + " Solen", other + " Solen"))
                            .hasSize(1));
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(textBlock = """
            # one article's name, another's, how many they are
            Mira Solen,        MIRA SOLEN,         1
            Mira Sólen,        Mira Solen,         1
            Łukasz Brun,       Lukasz Brun,        1
            Mira O’Dell,       Mira O'Dell,        1
            Mira Solen’s,      Mira Solen,         1
            Mira K. Solen,     Mira Solen,         1
            Mira K. Solen,     Mira Kaja Solen,    1
            Mira K. Solen,     Mira L. Solen,      2
            Mira Solen,        Mara Solen,         2
            Mira Solen,        Mira Solan,         2
            Mira Solen-Brun,   Mira Solen,         2
            Ursa von der Halden, Ursa Halden,      2
            Vladimir Varensky, Volodymyr Varenskyi, 1
            Rustam Dumierov,   Rustam Dumerov,     1
            Dumierov,          Rustam Dumerov,     1
            Mira Ferrand,      Mira Ferrant,       1
            Mira Ferrand,      Mora Ferrant,       2
            Ferrand,           Ferrant,            2
            Ferrand,           Mira Ferrant,       2
            Imran Khan,        Han,                2
            Mira Solen,        Mira Salon,         2
            # an Ibero-American name with its second family name, and others without their first words
            Luis Halden,       Luis Halden Varga,  1
            Ana Luis Halden,   Ana Luis Halden Varga, 1
            Kamal Halden,      Said Kamal Halden,  1
            Luis Halden,       Luis Varga,         2
            Luis Halden,       Luis Halden Jr.,    2
            J. Mira Solen,     Mira Solen,         1
            J. Solen,          Mira Solen,         2
            # nicknames, where the family name is the same
            Mike Halden,       Michael Halden,     1
            Mike Halden,       Michael Varga,      2
            Mike Halden,       Mark Halden,        2
            Bill K. Halden,    William L. Halden,  2
            # Korean and Chinese names, in their order
            Kim Sol-en,        Kim Sol En,         1
            Kim Sol-en,        Kim Sol Un,         2
            Kim,               Kim Sol-en,         1
            Xi Solen,          Xi,                 1
            Kim Halden,        Kim Varga,          2
            Lee Harvey Halden, Halden,             1
            """)
    void tellsPeopleApart(String one, String other, int count) {
        assertThat(joined(EntityKind.PERSON, one, other)).hasSize(count);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Iran, Iraq",
        "Austria, Australia",
        "Niger, Nigeria",
        "Mali, Malawi",
        "Slovakia, Slovenia",
        "Guinea, Guyana"
    })
    void tellsPlacesApart(String one, String other) {
        assertThat(joined(EntityKind.PLACE, one, other)).hasSize(2);
    }

    /** Who writes both in one article means two people. */
    @Test
    void keepsApartWhatAnArticleKeepsApart() {
        Drawing drawing = Drawing.of(Articles.saying("Mira Ferrand met Mira Ferrant."));
        drawing.entity(EntityKind.PERSON, "Mira Ferrand");
        drawing.entity(EntityKind.PERSON, "Mira Ferrant");
        Reading reading = new Reading(drawing.article(), drawing.entities(), List.of());

        assertThat(Resolution.of(List.of(reading)).entities()).hasSize(2);
    }

    private static List<Entity> joined(EntityKind kind, String... names) {
        List<Reading> readings = new ArrayList<>();
        for (String name : names) {
            String text = "%s was heard in article %d.".formatted(name, readings.size());
            Drawing drawing = Drawing.of(Articles.saying(text));
            drawing.entity(kind, name);
            readings.add(new Reading(drawing.article(), drawing.entities(), List.of()));
        }
        return Resolution.of(readings).entities();
    }
}
