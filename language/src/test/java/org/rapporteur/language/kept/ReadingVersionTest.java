package org.rapporteur.language.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.Encoder;
import org.rapporteur.language.encoder.Sketch;

class ReadingVersionTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/rapporteur/language");

    private final Encoder sketch = Sketch.of("She said it.").encoder();

    @Test
    void everyRuleFileOfTheRoomBelongsToTheVersion() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> found = files.map(
                            file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".tsv"))
                    .sorted()
                    .toList();

            assertThat(RuleFiles.list()).isEqualTo(found);
        }
    }

    @Test
    void rulesAreHashedTheSameEachTime() {
        assertThat(RuleFiles.sha256()).matches("[0-9a-f]{64}").isEqualTo(RuleFiles.sha256());
    }

    @Test
    void aModelIsKnownByNameAndFingerprint() {
        ReadingVersion version = ReadingVersion.of(sketch);

        assertThat(version.encoder()).isEqualTo("sketch/1 sketch/1");
        assertThat(version.sentenceEncoder()).isEmpty();
        assertThat(version.rules()).isEqualTo(RuleFiles.sha256());
        assertThat(version.code()).isEqualTo(ReadingVersion.CODE);
    }

    @Test
    void whateverChangesInItItGoesByAnotherId() {
        ReadingVersion version = new ReadingVersion("a/1 0", Optional.empty(), "1", 1);

        assertThat(Stream.of(
                                version,
                                new ReadingVersion("a/1 2", Optional.empty(), "1", 1),
                                new ReadingVersion("a/1 0", Optional.of("b/1 3"), "1", 1),
                                new ReadingVersion("a/1 0", Optional.empty(), "4", 1),
                                new ReadingVersion("a/1 0", Optional.empty(), "1", 2))
                        .map(ReadingVersion::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{16}"));
        assertThat(version.id()).isEqualTo(new ReadingVersion("a/1 0", Optional.empty(), "1", 1).id());
    }
}
