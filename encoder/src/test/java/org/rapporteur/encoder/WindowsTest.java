package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {

    @Test
    void aShortTextIsOneWindow() {
        assertThat(cut("“We wait,” said Solen. Nobody else spoke.")).containsExactly(new Window(0, 12, true, true));
    }

    @Test
    void aTextWithoutWordsHasNoWindow() {
        assertThat(cut(" \n ")).isEmpty();
    }

    @Test
    void windowsShareSixtyFourPiecesOrMoreAndBeginWithASentence() {
        String sentence = "Solen spoke of the harbour, of its tolls and of much else again. "; // 15 words
        assertThat(cut(sentence.repeat(30)))
                .containsExactly(
                        new Window(0, 240, true, false),
                        new Window(165, 405, false, false),
                        new Window(330, 450, false, true));
    }

    @Test
    void aWindowIsTrustedLeastAtItsCutEdges() {
        Window window = new Window(100, 200, false, true);
        assertThat(List.of(window.weight(100), window.weight(110), window.weight(150), window.weight(199)))
                .containsExactly(1, 11, 33, 33);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyWordIsInAWindowAndEachWindowGoesOn(long seed) {
        String text = Scraps.from(seed, 600);
        List<Word> words = Words.of(text);
        List<Window> windows = cut(text);
        int reached = 0;
        int begun = -1;
        for (Window window : windows) {
            assertThat(window.begin()).isLessThanOrEqualTo(reached).isGreaterThan(begun);
            assertThat(window.end()).isGreaterThan(reached);
            begun = window.begin();
            reached = window.end();
        }
        assertThat(reached).isEqualTo(words.size());
    }

    private static List<Window> cut(String text) {
        List<Word> words = Words.of(text);
        int[] pieces = new int[words.size()];
        Arrays.fill(pieces, 1);
        SplittableRandom random = new SplittableRandom(7);
        if (text.length() > 3000) {
            Arrays.setAll(pieces, word -> random.nextInt(1, 17));
        }
        return new Windows(
                        words,
                        pieces,
                        words.stream().mapToInt(Features::shape).toArray(),
                        new Windows.Limits(254, 64, 96))
                .cut();
    }
}
