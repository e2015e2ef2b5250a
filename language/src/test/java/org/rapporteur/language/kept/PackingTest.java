package org.rapporteur.language.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.text.Span;

class PackingTest {

    private static Unpacking back(Packing packing) {
        byte[] bytes = packing.bytes();
        return Unpacking.of(bytes, bytes.length).part(bytes.length, packing.pool());
    }

    @Test
    void numbersComeBackWhateverTheirSignAndSize() {
        Random random = new Random(33);
        Packing packing = new Packing();
        long[] numbers =
                random.longs(2000).map(value -> value >> random.nextInt(64)).toArray();
        for (long number : numbers) {
            packing.number(number);
            packing.signed(number);
            packing.real(Double.longBitsToDouble(number));
        }

        Unpacking unpacking = back(packing);

        for (long number : numbers) {
            assertThat(unpacking.number()).isEqualTo(number);
            assertThat(unpacking.signed()).isEqualTo(number);
            assertThat(Double.doubleToRawLongBits(unpacking.real())).isEqualTo(number);
        }
        unpacking.mustBeThrough();
    }

    @Test
    void smallNumbersTakeAByteAndWordsThatComeAgainTheirNumber() {
        Packing packing = new Packing();
        packing.number(127);
        packing.signed(-64);
        packing.word("Ostrel");
        packing.word("Halden");
        packing.word("Ostrel");

        assertThat(packing.bytes()).containsExactly(127, 127, 0, 1, 0);
        assertThat(packing.pool()).containsExactly("Ostrel", "Halden");
    }

    @Test
    void textComesBackWithHalvesOfCharacters() {
        Packing packing = new Packing();
        packing.text("“Ångström” \ud83d and \udc4d alone, 👍 whole, \u0000\uffff");

        assertThat(back(packing).text()).isEqualTo("“Ångström” \ud83d and \udc4d alone, 👍 whole, \u0000\uffff");
    }

    @Test
    void spansComeBackInAnyOrder() {
        List<Span> spans = List.of(new Span(900, 950), new Span(0, 0), new Span(Integer.MAX_VALUE, Integer.MAX_VALUE));
        Packing packing = new Packing();
        packing.list(spans, packing::span);

        Unpacking unpacking = back(packing);

        assertThat(unpacking.list(unpacking::span)).isEqualTo(spans);
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        Packing packing = new Packing();
        packing.number(5);

        assertThatThrownBy(() -> back(packing).text())
                .isInstanceOf(UnusableReadingException.class)
                .hasMessage("a damaged reading: 5 values in 0 bytes at byte 1");
        assertThatThrownBy(() -> back(packing).constant(List.of("one", "two")))
                .isInstanceOf(UnusableReadingException.class)
                .hasMessage("a damaged reading: constant 5 of 2 at byte 1");
        assertThatThrownBy(() -> back(packing).mustBeThrough())
                .isInstanceOf(UnusableReadingException.class)
                .hasMessage("a damaged reading: 1 bytes too many at byte 0");
    }
}
