package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.testkit.archive.Samples;

class LedgerCommandTest {
    @TempDir
    Path folder;

    private String store;

    @BeforeEach
    void takeThree() {
        store = folder.resolve("desk.db").toString();
        try (SqlArchive archive = SqliteArchive.open(Path.of(store))) {
            archive.change(shelves -> {
                Samples.keepAll(shelves, 1);
                shelves.intake().keep(Samples.dropped("b", Intake.FAILED, "neither text nor HTML\u001b[2J"));
                return shelves.intake().keep(Samples.dropped("c", Intake.SKIPPED, "no words"));
            });
        }
    }

    @Test
    void aLineSaysWhatBecameOfAnInput() {
        Run run = ledger();

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                             1  2031-05-12 08:30:01Z  accepted      inbox/ferry.html → %s
                             2  2031-05-12 08:30:01Z  failed        inbox/odd.bin – neither text nor HTML\ufffd[2J
                             3  2031-05-12 08:30:01Z  skipped       inbox/odd.bin – no words
                        3 of 3 inputs
                        """.formatted(Samples.article(1).id()));
    }

    @Test
    void onlyWhatIsAskedForIsListed() {
        assertThat(numbers("--intake", "failed,SKIPPED")).containsExactly("2", "3");
        assertThat(numbers("--origin", "FERRY")).containsExactly("1");
        assertThat(numbers("--after", "1", "--max", "1")).containsExactly("2");
        assertThat(numbers("--since", "2031-05-12")).hasSize(3);
        assertThat(numbers("--since", "2031-05-13")).isEmpty();
        assertThat(numbers("--until", "2031-05-12T10:30:01+02:00")).isEmpty();
        assertThat(numbers("--until", "2031-05-12T10:30:02+02:00")).hasSize(3);
        assertThat(ledger("--intake", "failed").out()).endsWith("\n1 of 3 inputs\n");
    }

    @Test
    void jsonHasAnObjectALineWithEveryKey() {
        assertThat(ledger("--json").out().lines())
                .contains("{\"number\":3,\"at\":\"2031-05-12T08:30:01.250Z\",\"intake\":\"skipped\",\"input\":\"c\","
                        + "\"origin\":\"inbox/odd.bin\",\"reason\":\"no words\","
                        + "\"content\":{\"bytes\":0,\"sha256\":null},\"article\":null}")
                .hasSize(3);
    }

    @Test
    void whatIsNoOutcomeAndNoTimeIsRefused() {
        assertThat(ledger("--intake", "lost").err())
                .startsWith("rapporteur: Invalid value for option '--intake' (OUTCOME): 'lost'; wanted one of accepted,"
                        + " same, new-revision, copy, skipped, failed");
        assertThat(ledger("--since", "May").err())
                .startsWith("rapporteur: Invalid value for option '--since': not a time: 'May'; wanted 2031-05-12 or"
                        + " 2031-05-12T08:30+02:00");
    }

    private Run ledger(String... filters) {
        return Run.of(Stream.concat(Stream.of("ledger", "--store", store), Arrays.stream(filters))
                .toArray(String[]::new));
    }

    private List<String> numbers(String... filters) {
        return ledger(filters)
                .out()
                .lines()
                .filter(line -> !line.contains(" of "))
                .map(line -> line.strip().split(" ")[0])
                .toList();
    }
}
