package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.rapporteur.evaluation.score.Interval;

/** Measures how well Rapporteur reads, and compares with the pinned figures. */
public final class Evaluation {

    private static final List<Task> TASKS = List.of(
            new SegmentsTask(),
            new SyntaxTask(),
            new NamesTask(),
            new TaggerTask(),
            new AttributionTask(),
            new SpeakersTask(),
            new CoreferenceTask(),
            new PronounsTask(),
            new RolesTask(),
            new TimexTask(),
            new EventsTask(),
            new UtterancesTask(),
            new PositionsTask(),
            new StepsTask(),
            new LoadedTask(),
            new EntitiesTask(),
            new PlacesTask(),
            new SeedsTask(),
            new ExampleTask(),
            new StoriesTask(),
            new CopiesTask(),
            new SpeedTask(),
            new MemoryTask(),
            new FlowTask());

    private final LongSupplier nanoseconds;

    /**
     * Measures with a clock.
     *
     * @param nanoseconds a clock that only runs forward
     */
    public Evaluation(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** The tasks that there are, each with what it measures, a line each. */
    public static List<String> tasks() {
        return TASKS.stream()
                .map(task -> String.format(Locale.ROOT, "%-12s %s", task.name(), task.about()))
                .toList();
    }

    /**
     * Measures and prints a table.
     *
     * @return whether every figure is within its tolerance of the pinned one, or was pinned
     * @throws IllegalArgumentException if a task is not known
     * @throws IOException if data that is there cannot be read, or the figures cannot be written
     */
    public boolean run(EvaluationOptions options, PrintStream out) throws IOException {
        List<Task> wanted = wanted(options.tasks());
        PinnedFigures pinned = PinnedFigures.read(options.figures());
        List<Figure> fallen = new ArrayList<>();
        try (Bench bench = new Bench(options, out, nanoseconds)) {
            for (Task task : wanted) {
                out.printf("%s: %s%n", task.name(), task.about());
                List<Figure> measured = task.measure(bench);
                measured.forEach(figure -> out.println(row(figure, pinned.find(figure))));
                measured.stream()
                        .filter(figure -> isOff(figure, pinned.find(figure)))
                        .forEach(fallen::add);
                if (options.pin()) {
                    measured.forEach(pinned::put);
                }
            }
        }
        if (options.pin()) {
            pinned.write(options.figures());
            return true;
        }
        fallen.forEach(figure -> out.printf("off: %s%n", figure.key().replace('\t', ' ')));
        return fallen.isEmpty();
    }

    private static List<Task> wanted(List<String> names) {
        List<String> known = TASKS.stream().map(Task::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown task '%s'; known are %s".formatted(name, known));
            }
        }
        return TASKS.stream()
                .filter(task -> names.isEmpty() || names.contains(task.name()))
                .toList();
    }

    private static boolean isOff(Figure figure, Optional<Figure> pinned) {
        return pinned.isPresent()
                && Math.abs(figure.value() - pinned.get().value())
                        > pinned.get().tolerance();
    }

    private static String row(Figure figure, Optional<Figure> pinned) {
        String remark = pinned.map(before -> remark(figure, before)).orElse("not pinned");
        return String.format(
                Locale.ROOT,
                "%-11s %-17s %-24s %9s  %-11s %9s  %s",
                figure.task(),
                figure.data(),
                figure.measure(),
                PinnedFigures.number(figure.value()),
                figure.interval().map(Interval::toString).orElse(""),
                pinned.map(before -> PinnedFigures.number(before.value())).orElse(""),
                remark);
    }

    private static String remark(Figure figure, Figure pinned) {
        if (!figure.digest().equals(pinned.digest())) {
            return "other data than pinned";
        }
        if (Double.isInfinite(pinned.tolerance())) {
            return "by the machine";
        }
        return isOff(figure, Optional.of(pinned)) ? "OFF" : "as pinned";
    }
}
