package org.rapporteur.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Input;
import org.rapporteur.export.brief.Heading;

/** Hands a desk what is read from files, some at a time, and counts what became of it. For use by one thread. */
final class Taking {
    /** In one unit of work: others who change something wait for no more. */
    private static final int INPUTS = 50;

    private final Desk desk;
    private final Console console;
    private final Instant began;
    private final List<Input> waiting = new ArrayList<>();
    private final Map<Intake, Integer> counts = new TreeMap<>();
    private int before;

    /** @param began to the millisecond; what the ledger has from earlier came in another time */
    Taking(Desk desk, Console console, Instant began) {
        this.desk = desk;
        this.console = console;
        this.began = began;
    }

    void takeAll(Stream<Article> articles) {
        articles.forEach(article -> take(Input.of(article)));
        takeIn();
    }

    /** As they are met between two articles. */
    void meet(Problem problem) {
        if (Handed.isDropped(problem)) {
            take(Handed.dropped(problem));
        } else {
            console.err().printf("rapporteur: %s: %s%n", problem.place(), problem.message());
        }
    }

    private void take(Input input) {
        waiting.add(input);
        if (waiting.size() == INPUTS) {
            takeIn();
        }
    }

    private void takeIn() {
        desk.takeIn(waiting).forEach(this::count);
        waiting.clear();
    }

    private void count(LedgerEntry entry) {
        if (entry.at().isBefore(began)) {
            before++;
            return;
        }
        counts.merge(entry.intake(), 1, Integer::sum);
        if (!entry.intake().isKept()) {
            console.err().printf("rapporteur: %s: %s%n", entry.origin(), entry.reason());
        }
    }

    boolean anyFailed() {
        return counts.containsKey(Intake.FAILED);
    }

    /** What came of it all, in a line. */
    String words() {
        int all = before + counts.values().stream().mapToInt(Integer::intValue).sum();
        Stream<String> now =
                counts.entrySet().stream().map(count -> count.getValue() + " " + IntakeConverter.word(count.getKey()));
        Stream<String> known = before == 0 ? Stream.empty() : Stream.of(before + " taken in before");
        String parts = Stream.concat(now, known).collect(Collectors.joining(", "));
        return Heading.counted(all, "input") + (parts.isEmpty() ? "" : ": " + parts);
    }
}
