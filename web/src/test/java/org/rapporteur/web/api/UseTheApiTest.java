package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the how-to are run by a shell, one block after the other, against a server that reads in the background. */
class UseTheApiTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final int SECONDS_MAX = 120;

    @TempDir
    private Path folder;

    @Test
    void everyLineOfTheHowToDoesWhatItSays() throws Exception {
        assumeTrue(isThere("bash") && isThere("curl"), "needs bash and curl");
        try (ServedDesk served = new ServedDesk(folder)) {
            served.desk.start(1);
            Matcher blocks = BLOCK.matcher(Files.readString(ServedDesk.root().resolve("docs/how-to/use-the-api.md")));
            String script = blocks.results().map(block -> block.group(1)).collect(Collectors.joining("\n"));
            Path file = Files.writeString(
                    folder.resolve("lines.sh"),
                    "set -euxo pipefail\n" + script.replace("127.0.0.1:7490", "127.0.0.1:" + served.server.port()));

            Path told = folder.resolve("told.txt");
            Process shell = new ProcessBuilder("bash", file.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            boolean ended = shell.waitFor(SECONDS_MAX, TimeUnit.SECONDS);
            shell.destroyForcibly();

            String all = Files.readString(told);
            assertThat(ended && shell.exitValue() == 0).as(all).isTrue();
            assertThat(all).contains("\"kept\": 2", "person/mira-solen", "\"kind\": \"undo\"");
            assertThat(served.desk.listDecisions(0, 9)).hasSize(2);
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
