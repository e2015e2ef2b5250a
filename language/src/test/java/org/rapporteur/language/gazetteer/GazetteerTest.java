package org.rapporteur.language.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.place.Place;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.shipped();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '>', textBlock = """
            # as a report writes it > the best known place of that name
            Geneva                  > Geneva, CH
            Mazar-i-Sharif          > Mazar-e-Sharif, Balkh, AF
            Raqqa                   > Raqqa, SY
            Deir al-Zour            > Deir ez-Zor, SY
            KYIV                    > Kyiv, Kyiv City, UA
            Kiev                    > Kyiv, Kyiv City, UA
            LA                      > Los Angeles, California, US
            Palmyra                 > Palmyra
            Pennsylvania            > Pennsylvania, US
            Hebei                   > Hebei, CN
            Middle East             > Middle East
            """)
    void knowsThePlaceThatIsMostlyMeant(String words, String label) {
        assertThat(gazetteer.find(words).get(0).place().label()).startsWith(label.split(",")[0]);
        assertThat(gazetteer.find(words).get(0).place().country().orElse(""))
                .isEqualTo(label.contains(",") ? label.substring(label.length() - 2) : country(words));
    }

    private String country(String words) {
        return gazetteer.find(words).get(0).place().country().orElse("");
    }

    @Test
    void givesEveryPlaceOfAName() {
        List<String> labels = gazetteer.find("Paris").stream()
                .map(Known::place)
                .map(Place::label)
                .toList();

        assertThat(labels).startsWith("Paris, Île-de-France, FR").contains("Paris, Texas, US");
    }

    @Test
    void knowsHowUsOutletsShortenTheirStates() {
        assertThat(gazetteer.region("US", "Pa.").map(Place::name)).isEqualTo(Optional.of("Pennsylvania"));
        assertThat(gazetteer.region("CA", "Pa.")).isEmpty();
    }

    @Test
    void doesNotKnowWhatIsNoPlace() {
        assertThat(gazetteer.find("Drumcree Of Nowhere")).isEmpty();
        assertThat(gazetteer.find("")).isEmpty();
    }

    /** The search leans on it. */
    @Test
    void theLinesAreSortedByTheBytesOfTheirKey() throws IOException {
        try (InputStream in = Gazetteer.class.getResourceAsStream("cities.tsv")) {
            List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
            for (int i = 1; i < keys.size(); i++) {
                assertThat(Arrays.compareUnsigned(
                                keys.get(i - 1).getBytes(StandardCharsets.UTF_8),
                                keys.get(i).getBytes(StandardCharsets.UTF_8)))
                        .isNotPositive();
            }
            assertThat(keys)
                    .hasSizeGreaterThan(90_000)
                    .allSatisfy(key -> assertThat(PlaceWords.folded(key)).isEqualTo(key));
        }
    }

    @Test
    void findsTheFirstAndTheLastLineAndNoOther() {
        SortedLines lines = new SortedLines("a\t1\nb\t2\nb\t3\nbc\t4\n".getBytes(StandardCharsets.UTF_8));

        assertThat(lines.find("a")).containsExactly(List.of("1"));
        assertThat(lines.find("b")).containsExactly(List.of("2"), List.of("3"));
        assertThat(lines.find("bc")).containsExactly(List.of("4"));
        assertThat(lines.find("c")).isEmpty();
        assertThat(lines.find("")).isEmpty();
    }
}
