package org.rapporteur.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/org/rapporteur/store/db");

    /** Whether a database is up to date is told by its number alone. */
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void theVersionIsTheNumberOfTheLastMigration(String dialect) throws IOException {
        assertThat(numbers("common", dialect))
                .isSorted()
                .doesNotHaveDuplicates()
                .endsWith(Schema.VERSION)
                .hasSize(Schema.VERSION);
    }

    @Test
    void aVersionIsNoneEarlierLaterOrTheSame() {
        assertThat(new SchemaVersion(0, 2)).matches(SchemaVersion::isNone).matches(version -> !version.isEarlier());
        assertThat(new SchemaVersion(1, 2)).matches(SchemaVersion::isEarlier).matches(version -> !version.isLater());
        assertThat(new SchemaVersion(2, 2)).matches(version -> !version.isEarlier() && !version.isLater());
        assertThat(new SchemaVersion(3, 2)).matches(SchemaVersion::isLater);
    }

    private static List<Integer> numbers(String... folders) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(MIGRATIONS.resolve(folder))) {
                files.map(file -> file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"))
                        .map(Integer::valueOf)
                        .forEach(numbers::add);
            }
        }
        return numbers.stream().sorted().toList();
    }
}
