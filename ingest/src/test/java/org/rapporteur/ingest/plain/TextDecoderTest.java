package org.rapporteur.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.ProblemList;

class TextDecoderTest {
    private static final String TEXT = "“We will not sail,” said Zoë Brück – “not ever …”\r\n";

    private final ProblemList problems = new ProblemList();

    private Optional<String> decode(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return TextDecoder.decode(bytes.toByteArray(), Place.of("a.txt"), problems);
    }

    @ParameterizedTest(name = "{0} behind the mark {1}")
    @CsvSource({
        "UTF-8,    ''",
        "UTF-8,    \uFEFF",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "UTF-32LE, \uFEFF",
        "UTF-32BE, \uFEFF"
    })
    void readsWhatIsStatedOrPlainAndLeavesTheMarkOut(String charset, String mark) {
        assertThat(decode((mark + TEXT).getBytes(Charset.forName(charset)))).contains(TEXT);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void readsWindows1252AndSaysSo() {
        assertThat(decode(TEXT.getBytes(Charset.forName("windows-1252")))).contains(TEXT);
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("byte 0 is not UTF-8; the file is read as Windows-1252");
    }

    @Test
    void doesNotReadUtf8ThatIsBrokenAsSomethingElse() {
        assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE2, (byte) 0x80}))
                .isEmpty();
        assertThat(decode(new byte[] {(byte) 0x93}, TEXT.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly(
                        "byte 65 is not UTF-8, though other parts are; wanted UTF-8, UTF-16 or Windows-1252",
                        "byte 0 is not UTF-8, though other parts are; wanted UTF-8, UTF-16 or Windows-1252");
    }

    @Test
    void doesNotReadCyrillicInItsOwnEncodingAsWestern() {
        assertThat(decode("Паром пойдёт в понедельник".getBytes(Charset.forName("windows-1251"))))
                .isEmpty();
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("byte 0 is not UTF-8, and the whole is not Windows-1252;"
                        + " wanted UTF-8, UTF-16 or Windows-1252");
    }

    @Test
    void aMarkThatLiesIsTold() {
        assertThat(decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'})).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("its byte order mark says UTF-16LE, but byte 2 is not;"
                        + " wanted UTF-8, UTF-16 or Windows-1252");
    }
}
