package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a house of straw: its build makes an empty program, its Java says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String BUILD_THAT_WORKS = """
            #!/bin/sh
            echo "$@" >>builds
            mkdir -p cli/target/quick/rapporteur/lib
            : >cli/target/quick/rapporteur/lib/rapporteur-cli.jar
            """;
    private static final String BUILD_THAT_FAILS = """
            #!/bin/sh
            echo '[ERROR] core does not compile'
            exit 1
            """;
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
                *ArchiveClassesAtExit=*) exit 0 ;;
            esac
            echo "telemetry disabled: $ORT_DISABLE_TELEMETRY"
            for argument; do printf '<%s>\\n' "$argument"; done
            exit 3
            """;

    private static final List<String> TOOLS =
            List.of("dirname", "readlink", "uname", "find", "sed", "grep", "mkdir", "mv", "rm", "ln", "sleep");

    @TempDir
    Path folder;

    private Path house;
    private Path java;

    @BeforeEach
    void buildTheHouse() throws IOException {
        house = Files.createDirectories(folder.resolve("a house"));
        java = folder.resolve("jdk");
        Path script = Path.of(System.getProperty("rapporteur.root", "..")).resolve("rapporteur");
        executable(house.resolve("rapporteur"), Files.readString(script));
        executable(house.resolve("mvnw"), BUILD_THAT_WORKS);
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        Files.createDirectories(house.resolve("core/src/main/java"));
        Files.writeString(house.resolve("core/src/main/java/Article.java"), "class Article {}");
        aJava("17.0.15");
    }

    @Test
    void buildsWhatIsNotThereAndSaysSo() throws Exception {
        Run first = run("brief");

        assertThat(first.err()).startsWith("rapporteur: building for the first time");
        assertThat(builds()).hasSize(1).allMatch(build -> build.contains("-Dquick") && build.contains("package"));
    }

    @Test
    void buildsNothingWhereNothingHasChanged() throws Exception {
        run("brief");
        Run second = run("brief");

        assertThat(builds()).hasSize(1);
        assertThat(second.err()).isEmpty();
    }

    @Test
    void buildsWhereASourceIsNewer() throws Exception {
        run("brief");
        laterThanNow(house.resolve("core/src/main/java/Article.java"));

        assertThat(run("brief").err()).isEqualTo("rapporteur: building, because sources have changed\n");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void buildsWhereASourceWasTakenAway() throws Exception {
        run("brief");
        Files.delete(house.resolve("core/src/main/java/Article.java"));
        laterThanNow(house.resolve("core/src/main/java"));

        run("brief");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void givesArgumentsUntouchedAndTheProgramsExitCode() throws Exception {
        Run run = run("brief", "two words", "", "*", "a\\b", "it's");

        assertThat(run.out()).endsWith("<brief>\n<two words>\n<>\n<*>\n<a\\b>\n<it's>\n");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void worksThroughLinksFromAnotherFolder() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin of mine"));
        Files.createSymbolicLink(folder.resolve("one"), Path.of("a house/rapporteur"));
        Path link = Files.createSymbolicLink(bin.resolve("rapporteur"), Path.of("../one"));

        assertThat(start(link, List.of("--version")).out()).endsWith("<--version>\n");
    }

    @Test
    void theOwnersJavaOptionsComeBehindItsOwn() throws Exception {
        Run run = run("brief");

        assertThat(run.out()).containsSubsequence("<-Xmx1g>\n", "<-Xmx2g>\n", "<-Dx=y>\n", "<-jar>\n");
    }

    @Test
    void onnxRuntimeReportsNothingToItsMaker() throws Exception {
        assertThat(run("brief").out()).startsWith("telemetry disabled: 1\n");
    }

    @Test
    void saysWhatToInstallWhereJavaIsMissingOrTooOld() throws Exception {
        run("brief");
        aJava("11.0.2");
        Run run = run("brief");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err())
                .startsWith("rapporteur: Java 17 or newer was not found in JAVA_HOME or on PATH; Java 11 at ")
                .contains("apt install openjdk-17-jdk");
    }

    @Test
    void needsACompilerOnlyToBuild() throws Exception {
        run("brief");
        Files.delete(java.resolve("bin/javac"));
        assertThat(run("brief").exitCode()).isEqualTo(3);

        laterThanNow(house.resolve("pom.xml"));
        Run build = run("brief");
        assertThat(build.exitCode()).isEqualTo(78);
        assertThat(build.err()).startsWith("rapporteur: a JDK").contains("has no compiler");
    }

    @Test
    void aFailedBuildShowsItsErrorsAndIsTriedAgain() throws Exception {
        executable(house.resolve("mvnw"), BUILD_THAT_FAILS);
        Run failed = run("brief");

        assertThat(failed.exitCode()).isEqualTo(69);
        assertThat(failed.err()).contains("[ERROR] core does not compile\n").contains("the whole log is in ");

        executable(house.resolve("mvnw"), BUILD_THAT_WORKS);
        assertThat(run("brief").exitCode()).isEqualTo(3);
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        executable(house.resolve("mvnw"), BUILD_THAT_WORKS + "sleep 1\n");
        Process one = process(house.resolve("rapporteur"), List.of("brief"));
        Process other = process(house.resolve("rapporteur"), List.of("brief"));

        assertThat(one.waitFor()).isEqualTo(3);
        assertThat(other.waitFor()).isEqualTo(3);
        assertThat(builds()).hasSize(1);
    }

    private record Run(int exitCode, String out, String err) {}

    private Run run(String... arguments) throws IOException, InterruptedException {
        return start(house.resolve("rapporteur"), List.of(arguments));
    }

    private Run start(Path launcher, List<String> arguments) throws IOException, InterruptedException {
        Process process = process(launcher, arguments);
        int exitCode = process.waitFor();
        return new Run(exitCode, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Process process(Path launcher, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("PATH", withoutJava());
        builder.environment().put("RAPPORTEUR_JVMS", folder.resolve("none").toString());
        builder.environment().put("RAPPORTEUR_JAVA_OPTS", "-Xmx2g -Dx=y");
        return builder.start();
    }

    /** A folder with the few commands that the launcher needs, because Java lies among the others. */
    private String withoutJava() throws IOException {
        Path bin = folder.resolve("tools");
        if (!Files.exists(bin)) {
            Files.createDirectories(bin);
            for (String tool : TOOLS) {
                Path real = Stream.of("/usr/bin", "/bin")
                        .map(place -> Path.of(place, tool))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
                executable(bin.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(real));
            }
        }
        return bin.toString();
    }

    private void aJava(String version) throws IOException {
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String tool : List.of("java", "javac", "jar")) {
            executable(java.resolve("bin").resolve(tool), JAVA);
        }
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(house.resolve("builds"));
    }

    private static void laterThanNow(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(5)));
    }

    private static void executable(Path path, String script) throws IOException {
        Files.writeString(path, script);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
