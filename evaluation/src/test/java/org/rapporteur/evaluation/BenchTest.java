package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    @Test
    void whatHasBegunIsOverWhenAFailureIsTold() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        try (Bench bench = new Bench(EvaluationOptions.in(Path.of(".")), nowhere, () -> 0)) {
            assertThatThrownBy(() -> bench.each(List.of("fails", "goes on"), item -> {
                        if (item.equals("fails")) {
                            await(begun);
                            throw new IllegalArgumentException("no such item");
                        }
                        begun.countDown();
                        for (int round = 0; round < 1000; round++) {
                            Thread.onSpinWait();
                        }
                        over.set(true);
                        return item;
                    }))
                    .hasMessage("a task failed")
                    .hasRootCauseMessage("no such item");
            assertThat(over).isTrue();
        }
    }

    @Test
    void resultsStandInTheOrderOfTheItems() {
        try (Bench bench = new Bench(EvaluationOptions.in(Path.of(".")), nowhere, () -> 0)) {
            assertThat(bench.each(List.of(3, 1, 2), item -> item * 10)).containsExactly(30, 10, 20);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
