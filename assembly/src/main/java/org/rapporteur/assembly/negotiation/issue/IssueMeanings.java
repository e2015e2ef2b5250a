package org.rapporteur.assembly.negotiation.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.language.encoder.SentenceEncoder;
import org.rapporteur.language.token.TabbedLines;

/**
 * How near words are in meaning to what is said of each issue, from {@code issue-examples.tsv}. What all examples
 * have in common, that somebody negotiates, is taken out of them and of the words. The examples are encoded once, when
 * words are first asked of. Safe for use by many threads.
 */
public final class IssueMeanings {

    /** Where no model says what anything means. */
    public static final IssueMeanings NONE = new IssueMeanings(Optional.empty());

    /** So many of an issue's examples as are nearest count. */
    private static final int NEAREST = 2;

    private final Optional<SentenceEncoder> encoder;
    private final FutureTask<Examples> examples;

    /**
     * The examples, encoded.
     *
     * @param common the middle of them all
     * @param byIssue each less the middle, of length 1
     */
    private record Examples(Direction common, Map<IssueId, List<Direction>> byIssue) {}

    private IssueMeanings(Optional<SentenceEncoder> encoder) {
        this.encoder = encoder;
        this.examples = new FutureTask<>(() -> encoded(encoder.orElseThrow()));
    }

    /** By a model; it stays the caller's, to close when all is assembled. */
    public static IssueMeanings of(SentenceEncoder encoder) {
        return new IssueMeanings(Optional.of(encoder));
    }

    /** Id of an issue, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(IssueMeanings.class, "issue-examples.tsv", 2);
    }

    private static Examples encoded(SentenceEncoder encoder) {
        Map<IssueId, List<Direction>> byIssue = new LinkedHashMap<>();
        List<Direction> all = new ArrayList<>();
        for (List<String> line : lines()) {
            Direction direction = Direction.of(encoder.encode(line.get(1)));
            all.add(direction);
            byIssue.computeIfAbsent(new IssueId(line.get(0)), unseen -> new ArrayList<>())
                    .add(direction);
        }
        Direction common = Direction.middle(all);
        byIssue.replaceAll((issue, directions) ->
                directions.stream().map(one -> one.without(common)).toList());
        return new Examples(common, byIssue);
    }

    /** How near words are to each issue, from -1 to 1, in the order of the file; nothing where no model says so. */
    public Map<IssueId, Double> nearness(String words) {
        Map<IssueId, Double> nearness = new LinkedHashMap<>();
        if (encoder.isPresent() && !words.isBlank()) {
            Examples told = examples();
            Direction direction = Direction.of(encoder.get().encode(words)).without(told.common());
            told.byIssue().forEach((issue, known) -> nearness.put(issue, nearest(direction, known)));
        }
        return nearness;
    }

    private static double nearest(Direction direction, List<Direction> known) {
        return known.stream()
                .map(direction::along)
                .sorted(Comparator.reverseOrder())
                .limit(NEAREST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private Examples examples() {
        examples.run();
        try {
            return examples.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the issues' examples were encoded", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the issues' examples could not be encoded", e);
        }
    }
}
