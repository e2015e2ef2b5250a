package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandTest {
    @TempDir
    Path folder;

    private String store;

    @BeforeEach
    void name() {
        store = folder.resolve("desk.db").toString();
    }

    @Test
    void aKeyIsShownOnceAndNotKept() throws IOException {
        Run made = Run.of("key", "add", "mira", "--role", "write", "--store", store);

        assertThat(made.code()).isZero();
        assertThat(made.out()).matches("rapporteur_[\\w-]{43}\\R");
        assertThat(made.err())
                .isEqualTo("%s: a key for mira, with the role write. It is not shown again.%n".formatted(store));
        Run listed = Run.of("key", "list", "--store", store);
        assertThat(listed.out()).matches("write  \\d{4}-\\d\\d-\\d\\d  never shown    mira\\R");
        assertThat(Files.readString(Path.of(store), StandardCharsets.ISO_8859_1))
                .doesNotContain(made.out().strip().substring("rapporteur_".length()));
    }

    @Test
    void aNameHasOneKey() {
        Run.of("key", "add", "mira", "--store", store);

        Run again = Run.of("key", "add", "mira", "--store", store);

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.out()).isEmpty();
        assertThat(again.err())
                .startsWith("rapporteur: there is a key 'mira' already; 'rapporteur key remove' takes it back");
    }

    @Test
    void aKeyThatWasTakenBackIsGone() {
        Run.of("key", "add", "mira", "--store", store);

        assertThat(Run.of("key", "remove", "mira", "--store", store).out())
                .isEqualTo("%s: the key of mira opens nothing any more%n".formatted(store));
        assertThat(Run.of("key", "list", "--store", store).out()).isEqualTo("%s: no keys%n".formatted(store));
        Run again = Run.of("key", "remove", "mira", "--store", store);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).startsWith("rapporteur: there is no key 'mira'");
    }

    @Test
    void aNameIsALineOfWords() {
        Run run = Run.of("key", "add", "mira\u202E", "--store", store);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("rapporteur: a key's name of 5 characters; wanted 1 to 100");
        assertThat(folder.resolve("desk.db")).doesNotExist();
    }

    @Test
    void noKeysAreListedWhereThereIsNoArchive() {
        Run run = Run.of("key", "list", "--store", store);

        assertThat(run.code()).isEqualTo(3);
        assertThat(folder.resolve("desk.db")).doesNotExist();
    }
}
