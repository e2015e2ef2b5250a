package org.rapporteur.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpanTest {

    @ParameterizedTest(name = "[{0}, {1})")
    @CsvSource({"-1, 2", "3, 2", "-2, -1"})
    void refusesWhatIsNoRunOfCharacters(int begin, int end) {
        assertThatThrownBy(() -> new Span(begin, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a span: [%d, %d)".formatted(begin, end));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(textBlock = """
            # one, another, how they lie
            0-4,  4-6,  before
            0-4,  3-6,  overlaps
            0-4,  1-4,  overlaps contains
            0-4,  0-4,  overlaps contains
            0-4,  2-2,  contains
            0-4,  4-4,  contains before
            2-2,  2-2,  contains before
            4-6,  0-4,  apart
            """)
    void saysHowTwoLieToEachOther(String one, String another, String lie) {
        Span span = span(one);
        Span other = span(another);
        List<String> found = new ArrayList<>();
        if (span.overlaps(other)) {
            found.add("overlaps");
        }
        if (span.contains(other)) {
            found.add("contains");
        }
        if (span.isBefore(other)) {
            found.add("before");
        }

        assertThat(found.isEmpty() ? "apart" : String.join(" ", found)).isEqualTo(lie);
    }

    private static Span span(String drawn) {
        String[] ends = drawn.split("-");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    @Test
    void endsBeforeItsEnd() {
        Span span = new Span(3, 7);

        assertThat(IntStream.range(0, 10).filter(span::contains)).containsExactly(3, 4, 5, 6);
        assertThat(span.length()).isEqualTo(4);
        assertThat(span).hasToString("[3, 7)");
    }

    @Test
    void isOrderedByBeginAndThenByEnd() {
        assertThat(Stream.of(new Span(2, 9), new Span(2, 3), new Span(0, 9)).sorted())
                .containsExactly(new Span(0, 9), new Span(2, 3), new Span(2, 9));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void overlappingIsSharingAUnit(long seed) {
        Random random = new Random(seed);
        Span one = drawn(random);
        Span other = drawn(random);
        boolean shares = IntStream.range(0, 24).anyMatch(at -> one.contains(at) && other.contains(at));

        assertThat(one.overlaps(other)).isEqualTo(shares).isEqualTo(other.overlaps(one));
        assertThat(one.cover(other)).isEqualTo(other.cover(one));
        assertThat(one.cover(other).contains(one)).isTrue();
        assertThat(one.shift(5).shift(-5)).isEqualTo(one);
    }

    private static Span drawn(Random random) {
        int begin = random.nextInt(12);
        return new Span(begin, begin + random.nextInt(12));
    }
}
