package org.rapporteur.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredTextTest {

    @Test
    void leavesOrdinaryTextAlone() {
        String text = "“Nothing,” she said.\r\n\t¿Qué? 😀 \uFEFF";

        assertThat(StoredText.encode(text)).isSameAs(text);
        assertThat(StoredText.decode(text)).isSameAs(text);
    }

    @Test
    void writesWhatNoDatabaseHoldsInDigits() {
        assertThat(StoredText.encode("a\u0000b\uD83Dc\u001A")).isEqualTo("a\u001A0000b\u001AD83Dc\u001A001A");
    }

    @Test
    void refusesAnEscapeWithoutItsDigits() {
        assertThatThrownBy(() -> StoredText.decode("a\u001A00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StoredText.decode("a\u001Azzzz")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesAnyTextBackAndIsSoundUnicode(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String odd = "\u0000\u001A\uD83D\uDE00aé0";
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(60), 0, odd.length()).forEach(i -> text.append(odd.charAt(i)));

        String stored = StoredText.encode(text.toString());

        assertThat(stored).doesNotContain("\u0000");
        assertThat(new String(stored.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(stored);
        assertThat(StoredText.decode(stored)).isEqualTo(text.toString());
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }
}
