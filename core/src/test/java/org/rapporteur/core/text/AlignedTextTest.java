package org.rapporteur.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlignedTextTest {

    /** Leaves soft hyphens and zero-width spaces out, makes marks straight. */
    private static final AlignedText.Folding FOLDING = character -> switch (character) {
        case '\u00AD', '\u200B' -> AlignedText.Folding.LEFT_OUT;
        case '“', '”' -> '"';
        default -> character;
    };

    private static final String SCRAPS = "ab \u00AD\u200B“”\n🚢";

    @Test
    void knowsTheWayBackToTheSource() {
        SourceText source = new SourceText("the “cross\u00ADing”");
        AlignedText aligned = AlignedText.of(source, FOLDING);

        assertThat(aligned.derived()).isEqualTo("the \"crossing\"");
        assertThat(source.slice(aligned.toSource(new Span(5, 13)))).isEqualTo("cross\u00ADing");
        assertThat(aligned.toDerived(new Span(5, 14))).isEqualTo(new Span(5, 13));
    }

    @Test
    void takesInNothingThatWasLeftOutAtItsEnds() {
        AlignedText aligned = AlignedText.of(new SourceText("a\u200Bb\u200Bc"), FOLDING);

        assertThat(aligned.toSource(new Span(1, 2))).isEqualTo(new Span(2, 3));
    }

    @Test
    void whatWasLeftOutAltogetherIsEmptyInTheView() {
        AlignedText aligned = AlignedText.of(new SourceText("a\u00AD\u200Bb"), FOLDING);

        assertThat(aligned.toDerived(new Span(1, 3))).isEqualTo(new Span(1, 1));
    }

    @Test
    void anEmptyTextHasAnEmptyView() {
        AlignedText aligned = AlignedText.of(new SourceText(""), FOLDING);

        assertThat(aligned.derived()).isEmpty();
        assertThat(aligned.toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void refusesASpanBeyondTheView() {
        AlignedText aligned = AlignedText.of(new SourceText("a\u200B"), FOLDING);

        assertThatThrownBy(() -> aligned.toSource(new Span(0, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span [0, 2) lies outside a view of 1 characters");
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsFoldedLeadsBackToWhereItStood(long seed) {
        Random random = new Random(seed);
        SourceText source = drawn(random);
        AlignedText aligned = AlignedText.of(source, FOLDING);
        int length = aligned.derived().length();
        int begin = random.nextInt(length + 1);
        Span inView = new Span(begin, begin + random.nextInt(length - begin + 1));

        Span inSource = aligned.toSource(inView);

        // Folding what stands there gives the words of the view, and going there and back changes nothing.
        SourceText there = new SourceText(source.slice(inSource));
        String words = aligned.derived().substring(inView.begin(), inView.end());
        assertThat(AlignedText.of(there, FOLDING).derived()).isEqualTo(words);
        assertThat(aligned.toDerived(inSource)).isEqualTo(inView);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverStandsInTheSourceIsFoundInTheView(long seed) {
        Random random = new Random(seed);
        SourceText source = drawn(random);
        AlignedText aligned = AlignedText.of(source, FOLDING);
        int begin = random.nextInt(source.length() + 1);
        Span inSource = new Span(begin, begin + random.nextInt(source.length() - begin + 1));

        Span inView = aligned.toDerived(inSource);

        String folded =
                AlignedText.of(new SourceText(source.slice(inSource)), FOLDING).derived();
        assertThat(aligned.derived().substring(inView.begin(), inView.end())).isEqualTo(folded);
        assertThat(inView.isEmpty() || inSource.contains(aligned.toSource(inView)))
                .isTrue();
    }

    private static SourceText drawn(Random random) {
        StringBuilder drawn = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            drawn.append(SCRAPS.charAt(random.nextInt(SCRAPS.length())));
        }
        return new SourceText(drawn.toString());
    }
}
