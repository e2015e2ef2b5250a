package org.rapporteur.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.text.Span;

class SurroundingsTest {

    static Stream<Arguments> lines() {
        return Surroundings.lines().stream().map(line -> Arguments.of(line.get(0), line.get(2)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lines")
    void everyExampleHolds(String kind, String example) {
        String text = example.replaceAll("[\\[\\]<>]", "");
        Sighting smaller = sighting(example, '[', ']');
        Sighting wider = sighting(example, '<', '>');
        List<Sighting> inOrder = Stream.of(smaller, wider)
                .sorted(Comparator.comparing(Sighting::span))
                .toList();

        List<Link> links = new Surroundings().find(text, inOrder);

        assertThat(links).hasSize(1);
        assertThat(links.get(0).kind().name()).isEqualTo(kind.equals("holds") ? "IN" : kind.toUpperCase(Locale.ROOT));
        assertThat(inOrder.get(links.get(0).of())).isEqualTo(smaller);
        assertThat(links.get(0).words().contains(wider.span())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Drumcree] sent its troops in <Manitoba> home.",
                "[Drumcree] and <Winnipeg> had snow.",
                "They left [Drumcree]. In <Manitoba> it snowed.",
                "[Drumcree] will meet <Winnipeg> on Friday.",
            })
    void whatOnlyStandsNearIsNoRelation(String example) {
        String text = example.replaceAll("[\\[\\]<>]", "");

        assertThat(new Surroundings().find(text, List.of(sighting(example, '[', ']'), sighting(example, '<', '>'))))
                .isEmpty();
    }

    private static Sighting sighting(String example, char open, char close) {
        int begin = example.indexOf(open);
        int marks = (int) example.substring(0, begin)
                .chars()
                .filter(letter -> "[]<>".indexOf(letter) >= 0)
                .count();
        String name = example.substring(begin + 1, example.indexOf(close));
        return new Sighting(
                new Span(begin - marks, begin - marks + name.length()),
                name.endsWith("ian") ? PlaceForm.ADJECTIVE : PlaceForm.NAME,
                name,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
