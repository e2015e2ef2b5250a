package org.rapporteur.export.html.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HatchingTest {

    @ParameterizedTest(name = "{0} wide, {1} high")
    @CsvSource({"9, 9", "4, 9", "120, 9", "3, 30", "640, 9"})
    void everyStrokeSlantsTheSameAndEndsAtAnEdge(double width, double height) {
        Extent wide = new Extent(50, 50 + width);
        Extent high = new Extent(20, 20 + height);

        List<Hatching.Stroke> strokes = Hatching.of(wide, high, 4);

        assertThat(strokes).isNotEmpty().allSatisfy(stroke -> {
            assertThat(stroke.fromX()).isBetween(wide.from(), wide.to());
            assertThat(stroke.toX()).isBetween(wide.from(), wide.to());
            assertThat(stroke.fromY()).isBetween(high.from(), high.to());
            assertThat(stroke.toY()).isBetween(high.from(), high.to());
            assertThat(stroke.toX() - stroke.fromX()).isEqualTo(stroke.fromY() - stroke.toY());
            assertThat(stroke.fromY() == high.to() || stroke.fromX() == wide.from())
                    .isTrue();
        });
    }
}
