package org.rapporteur.evaluation.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.Score;

class CopyScorerTest {

    private static final SourceText FIRST = new SourceText("a bell rang twice before noon said Oden");
    private static final SourceText SECOND = new SourceText("today a bell rang twice said Oden");

    private final CopyScorer scorer = new CopyScorer(FIRST, SECOND);

    @Test
    void wordsOfBothArticlesCount() {
        CopyScore score = scorer.score(
                sharing(Optional.empty(), false), found(Optional.empty(), "a bell rang twice before", "a bell rang"));

        assertThat(score.pair()).isEqualTo(Score.share(1, 1));
        assertThat(score.words()).as("before is too much, twice is missing").isEqualTo(new Score(8, 7, 8, 7));
        assertThat(score.direction()).isEqualTo(Score.NONE);
    }

    @Test
    void freeWordsCountNeitherWay() {
        CopyScore score = scorer.score(
                sharing(Optional.empty(), false),
                Optional.of(new FoundCopy(
                        Optional.empty(),
                        List.of(
                                stretch("a bell rang twice", "a bell rang twice"),
                                stretch("said Oden", "said Oden")))));

        assertThat(score.words()).isEqualTo(new Score(8, 8, 8, 8));
    }

    @Test
    void aMissedPairMissesItsWordsAndItsOriginal() {
        CopyScore score = scorer.score(sharing(Optional.of("one"), false), Optional.empty());

        assertThat(score.pair()).isEqualTo(new Score(0, 0, 1, 0));
        assertThat(score.words()).isEqualTo(new Score(0, 0, 8, 0));
        assertThat(score.direction()).isEqualTo(new Score(0, 0, 1, 0));
    }

    @Test
    void whatIsMadeUpIsWrongInAllItsWords() {
        CopyPair nothing = new CopyPair("one", "two", false, Optional.empty(), false, List.of(), List.of());

        CopyScore score = scorer.score(nothing, found(Optional.of("one"), "said Oden", "said Oden"));

        assertThat(score.pair()).isEqualTo(new Score(1, 0, 0, 0));
        assertThat(score.words()).isEqualTo(new Score(4, 0, 0, 0));
        assertThat(score.direction()).as("of a pair that shares nothing").isEqualTo(Score.NONE);
    }

    @Test
    void ofTwoFromOneWireNeitherIsTheOriginal() {
        Optional<FoundCopy> found = found(Optional.of("one"), "a bell", "a bell");

        assertThat(scorer.score(sharing(Optional.empty(), true), found).direction())
                .isEqualTo(new Score(1, 0, 0, 0));
        assertThat(scorer.score(sharing(Optional.of("one"), false), found).direction())
                .isEqualTo(Score.share(1, 1));
        assertThat(scorer.score(sharing(Optional.of("two"), false), found).direction())
                .isEqualTo(new Score(1, 0, 1, 0));
    }

    private static CopyPair sharing(Optional<String> original, boolean wire) {
        return new CopyPair(
                "one",
                "two",
                true,
                original,
                wire,
                List.of(stretch("a bell rang twice", "a bell rang twice")),
                List.of(stretch("said Oden", "said Oden")));
    }

    private static Optional<FoundCopy> found(Optional<String> original, String inFirst, String inSecond) {
        return Optional.of(new FoundCopy(original, List.of(stretch(inFirst, inSecond))));
    }

    private static Stretch stretch(String inFirst, String inSecond) {
        return new Stretch(span(FIRST, inFirst), span(SECOND, inSecond));
    }

    private static Span span(SourceText text, String words) {
        int begin = text.characters().indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
