package org.rapporteur.export.html.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    private static final String WORDS = "a revised version of the 19-point draft";

    private final Lettering lettering = new Lettering(10);

    @Test
    void broadLettersTakeMoreRoomThanNarrowOnes() {
        assertThat(lettering.width("mmmm")).isGreaterThan(lettering.width("nnnn"));
        assertThat(lettering.width("iiii")).isLessThan(lettering.width("nnnn"));
        assertThat(lettering.width("和平谈判")).isEqualTo(40);
        assertThat(lettering.width("")).isZero();
    }

    @Test
    void leavesWordsForWhichThereIsRoom() {
        assertThat(lettering.shortened(WORDS, 400)).isEqualTo(WORDS);
    }

    @Test
    void cutsBehindAWord() {
        assertThat(lettering.shortened(WORDS, 120)).isEqualTo("a revised version…");
    }

    @Test
    void cutsWithinAWordThatIsTooLongByItself() {
        assertThat(lettering.shortened("Donaudampfschifffahrt", 60)).matches("Donau\\w*…");
        assertThat(lettering.shortened("🚢🚢🚢🚢", 25)).isEqualTo("🚢…");
    }

    @ParameterizedTest(name = "room of {0}")
    @ValueSource(ints = {20, 30, 60, 100, 200, 300})
    void neverTakesMoreThanTheRoom(int room) {
        assertThat(lettering.width(lettering.shortened(WORDS, room))).isLessThanOrEqualTo(room);
        assertThat(lettering.lines(WORDS, room, 3))
                .hasSizeLessThanOrEqualTo(3)
                .allMatch(line -> lettering.width(line) <= room);
    }

    @Test
    void breaksLinesBetweenWordsAndLosesNone() {
        assertThat(lettering.lines(WORDS, 120, 9)).containsExactly("a revised version of", "the 19-point draft");
        assertThat(lettering.lines(WORDS, 80, 2)).containsExactly("a revised", "version of…");
        assertThat(lettering.lines(" ", 120, 2)).isEmpty();
    }
}
