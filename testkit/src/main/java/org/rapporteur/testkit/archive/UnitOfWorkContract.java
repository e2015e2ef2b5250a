package org.rapporteur.testkit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.Shelves;

/** What every archive promises of its units of work. */
public interface UnitOfWorkContract extends NewArchive {

    @Test
    default void keepsAllOfAUnitOfWork() {
        change(shelves -> Samples.keepAll(shelves, 1));

        assertThat(counts()).containsExactly(1L, 1L, 1L, 1L, 1L, 1L);
    }

    @Test
    default void keepsNothingOfAUnitOfWorkThatThrows() {
        change(shelves -> Samples.keepAll(shelves, 1));

        assertThatThrownBy(() -> change(shelves -> {
                    Samples.keepAll(shelves, 2);
                    throw new UnsupportedOperationException("the power is gone");
                }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the power is gone");

        assertThat(counts()).containsExactly(1L, 1L, 1L, 1L, 1L, 1L);
        change(shelves -> Samples.keepAll(shelves, 3));
        assertThat(list(shelves -> shelves.articles().listAfter(1, 9)))
                .singleElement()
                .satisfies(revision -> assertThat(revision.number()).isEqualTo(2));
    }

    @Test
    default void seesItsOwnChangesWithinAUnitOfWork() {
        boolean seen = archive().change(shelves -> {
            Samples.keepAll(shelves, 1);
            return shelves.articles().find(Samples.article(1).id()).isPresent();
        });

        assertThat(seen).isTrue();
    }

    @Test
    default void changesNothingInAView() {
        assertThatThrownBy(() -> view(shelves -> shelves.articles().keep(Samples.article(1), Samples.START)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(count(shelves -> shelves.articles().count())).isZero();
    }

    @Test
    default void beginsNoUnitOfWorkWithinAnotherOne() {
        assertThatThrownBy(() -> view(outer -> view(inner -> 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> change(outer -> view(inner -> 1))).isInstanceOf(IllegalStateException.class);
        assertThat(count(shelves -> shelves.articles().count())).isZero();
    }

    /** A view that saw some of a change, or a second look that saw another moment, would count unlike things. */
    @Test
    default void seesOneMomentInAView() throws Exception {
        change(shelves -> Samples.keepAll(shelves, 1));
        CountDownLatch looked = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<List<Long>> seen = other.submit(() -> view(shelves -> {
                long before = shelves.articles().count();
                looked.countDown();
                await(changed);
                return List.of(before, shelves.articles().count());
            }));
            looked.await();
            change(shelves -> Samples.keepAll(shelves, 2));
            changed.countDown();

            assertThat(seen.get()).containsExactly(1L, 1L);
        } finally {
            other.shutdownNow();
        }
        assertThat(count(shelves -> shelves.articles().count())).isEqualTo(2);
    }

    /** Each of many workers looks up how many entries there are and keeps the next: none must be lost or be there twice. */
    @Test
    default void letsChangesComeOneAfterAnother() throws Exception {
        int workers = 4;
        int changes = 25;
        ExecutorService many = Executors.newFixedThreadPool(workers);
        try {
            List<Callable<Boolean>> tasks = IntStream.range(0, workers)
                    .<Callable<Boolean>>mapToObj(worker -> () -> {
                        for (int i = 0; i < changes; i++) {
                            change(UnitOfWorkContract::keepNext);
                        }
                        return true;
                    })
                    .toList();
            for (Future<Boolean> done : many.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a change did not wait for its turn", e.getCause());
        } finally {
            many.shutdownNow();
        }

        List<Long> numbers = view(shelves -> shelves.intake().listAfter(0, 1_000)).stream()
                .map(entry -> Long.parseLong(entry.value().input().value()))
                .toList();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, (long) workers * changes)
                        .boxed()
                        .collect(Collectors.toList()));
    }

    private static void keepNext(Shelves shelves) {
        long there = shelves.intake().listAfter(0, 1_000).size();
        shelves.intake().keep(Samples.dropped(Long.toString(there + 1), Intake.SKIPPED, "no words"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Long> counts() {
        return view(shelves -> List.of(
                shelves.articles().count(),
                (long) shelves.readings().listAfter(0, 99).size(),
                (long) shelves.stories().listAfter(0, 99).size(),
                (long) shelves.decisions().listAfter(0, 99).size(),
                (long) shelves.intake().listAfter(0, 99).size(),
                shelves.jobs().counts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum()));
    }
}
