package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.metric.DeskFigures;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.desk.Desk;
import org.rapporteur.search.LuceneIndex;

/** How a server is. What is counted over all of the archive is counted at most every few seconds. */
final class ServerCondition implements ServedSite.Condition {
    private static final long GOOD_FOR_NANOS = 5_000_000_000L;

    private final Serving.Plan plan;
    private final Archive archive;
    private final LuceneIndex index;
    private final Desk desk;
    private final BooleanSupplier loaded;
    private @Nullable DeskFigures last;
    private long lastAt;

    ServerCondition(Serving.Plan plan, Archive archive, LuceneIndex index, Desk desk, BooleanSupplier loaded) {
        this.plan = plan;
        this.archive = archive;
        this.index = index;
        this.desk = desk;
        this.loaded = loaded;
    }

    @Override
    public synchronized DeskFigures figures() {
        DeskFigures known = last;
        if (known == null || System.nanoTime() - lastAt > GOOD_FOR_NANOS || known.loaded() != loaded.getAsBoolean()) {
            known = new DeskFigures(
                    desk.intake(),
                    archive.view(shelves -> shelves.articles().count()),
                    desk.backlog(),
                    desk.stories().size(),
                    loaded.getAsBoolean(),
                    plan.place().bytes(),
                    bytes(plan.index()));
            last = known;
            lastAt = System.nanoTime();
        }
        return known;
    }

    @Override
    public boolean isIndexOpen() {
        return index.isOpen();
    }

    private static long bytes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
