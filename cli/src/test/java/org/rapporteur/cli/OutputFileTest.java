package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream standardOutput = new ByteArrayOutputStream();

    private void write(String name, String text) throws IOException {
        new OutputFile(name).write(text, new PrintStream(standardOutput, true, StandardCharsets.UTF_8));
    }

    @Test
    void writesUtf8AndReplacesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.html"), "what was there before, and longer");

        write(file.toString(), "“née”");

        assertThat(file).hasContent("“née”");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void writesThroughALinkAndLeavesItALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.html"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of("real.html"));

        write(link.toString(), "after");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    void aDashIsStandardOutput() throws IOException {
        write("-", "“née”");

        assertThat(standardOutput.toString(StandardCharsets.UTF_8)).isEqualTo("“née”");
    }

    @Test
    void aReaderWhoHasHadEnoughIsNoFailureAndAFullDiskIsOne() throws IOException {
        OutputStream broken = new UntilClosed(failing("Broken pipe"));
        OutputStream full = new UntilClosed(failing("No space left on device"));

        broken.write("text".getBytes(StandardCharsets.UTF_8));
        broken.write('x');
        assertThatThrownBy(() -> full.write('x')).hasMessage("No space left on device");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Path file = folder.resolve("none/brief.html");

        assertThatThrownBy(() -> write(file.toString(), "text"))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write '%s': no such folder", file);
        assertThat(folder).isEmptyDirectory();
    }
}
