package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.export.brief.Line;

/** What is in doubt and was not decided on: statements without a sure speaker first, then by how sure their finder was. */
record ReviewQueue(List<Doubt> doubts) {

    private static final double DOUBTFUL = 0.6;
    private static final Set<RulingKind> SETTLING = Set.of(RulingKind.ACCEPT, RulingKind.AMEND, RulingKind.ADD);

    /**
     * One statement.
     *
     * @param open whether nobody knows who said it
     * @param confidence of the finder, from 0 to 1
     */
    record Doubt(StoryView story, Line line, boolean open, double confidence) {

        /** By which it is found again. */
        String name() {
            return line.id().toString();
        }

        String why() {
            String unsure = "The finder was not sure: %d %%".formatted(Math.round(100 * confidence));
            if (!open) {
                return unsure;
            }
            return line.attributed().candidates().isEmpty()
                    ? "Nobody knows who said it"
                    : "Nobody knows for sure who said it";
        }
    }

    ReviewQueue {
        doubts = List.copyOf(doubts);
    }

    static ReviewQueue of(List<StoryView> stories) {
        List<Doubt> all = new ArrayList<>();
        for (StoryView story : stories) {
            Set<String> settled = story.dossier().decided().applied().stream()
                    .filter(applied -> applied.subject() == SubjectKind.STATEMENT)
                    .filter(applied ->
                            SETTLING.contains(applied.decision().ruling().kind()))
                    .flatMap(applied -> applied.names().stream())
                    .collect(Collectors.toSet());
            story.lines().stream()
                    .filter(line -> !settled.contains(line.id().toString()))
                    .map(line -> doubt(story, line))
                    .filter(doubt -> doubt.open() || doubt.confidence() < DOUBTFUL)
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing((Doubt doubt) -> !doubt.open())
                .thenComparingDouble(Doubt::confidence)
                .thenComparing(doubt -> doubt.story().id())
                .thenComparingInt(doubt -> doubt.line().number()));
        return new ReviewQueue(all);
    }

    private static Doubt doubt(StoryView story, Line line) {
        boolean open =
                line.attributed().speakers().isEmpty() && line.attributed().naming() != Naming.UNNAMED;
        return new Doubt(
                story,
                line,
                open,
                story.statement(line).attribution().provenance().confidence().value());
    }

    /**
     * Where somebody is in it: at the statement that she was at, or where it stood, if it is gone.
     *
     * @param place from 1
     * @return from 0; -1 if the queue is empty
     */
    int place(String name, int place) {
        OptionalInt there = IntStream.range(0, doubts.size())
                .filter(at -> doubts.get(at).name().equals(name))
                .findFirst();
        return there.orElse(Math.min(Math.max(1, place), doubts.size()) - 1);
    }
}
