package org.rapporteur.assembly.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.core.story.SharedText;

/**
 * Finds the runs of words that two texts share: from each seed as far as the words are the same, runs with
 * only a few words between them as one, each word of the first text in one run at most.
 */
final class SharedRuns {

    /** Shorter runs are turns of phrase. */
    static final int WORDS_MIN = 8;

    /** Edits so short do not end a run. */
    private static final int GAP_MAX = 3;

    private final CopyWords first;
    private final CopyWords second;

    SharedRuns(CopyWords first, CopyWords second) {
        this.first = first;
        this.second = second;
    }

    /** Two places where the same shingle stands. */
    record Seed(int first, int second) {}

    /** Half-open, in words. */
    private record Run(int first, int second, int firstEnd, int secondEnd, int same) {

        Run joined(Run next) {
            return new Run(first, second, next.firstEnd, next.secondEnd, same + next.same);
        }

        boolean goesOnIn(Run next) {
            int gap = next.first - firstEnd;
            int other = next.second - secondEnd;
            return gap >= 0 && other >= 0 && gap <= GAP_MAX && other <= GAP_MAX;
        }
    }

    /** In the order of the first text. */
    List<SharedText> from(List<Seed> seeds) {
        List<Run> exact = longestFirst(seeds);
        List<SharedText> shared = new ArrayList<>();
        for (Run run : joined(exact)) {
            if (run.same() >= WORDS_MIN) {
                shared.add(new SharedText(
                        first.span(run.first(), run.firstEnd()),
                        second.span(run.second(), run.secondEnd()),
                        run.same(),
                        isQuoted(run)));
            }
        }
        return shared;
    }

    private List<Run> longestFirst(List<Seed> seeds) {
        List<Run> runs = extended(seeds);
        runs.sort(Comparator.comparingInt(Run::same)
                .reversed()
                .thenComparingInt(Run::first)
                .thenComparingInt(Run::second));
        BitSet taken = new BitSet();
        BitSet takenThere = new BitSet();
        List<Run> kept = new ArrayList<>();
        for (Run run : runs) {
            boolean free = taken.get(run.first(), run.firstEnd()).isEmpty()
                    && takenThere.get(run.second(), run.secondEnd()).isEmpty();
            if (free) {
                taken.set(run.first(), run.firstEnd());
                takenThere.set(run.second(), run.secondEnd());
                kept.add(run);
            }
        }
        kept.sort(Comparator.comparingInt(Run::first));
        return kept;
    }

    /** Seeds of one run stand at one distance: the first of them finds it, and the others lie in it. */
    private List<Run> extended(List<Seed> seeds) {
        List<Seed> byDistance = new ArrayList<>(seeds);
        byDistance.sort(Comparator.comparingInt((Seed seed) -> seed.first() - seed.second())
                .thenComparingInt(Seed::first));
        List<Run> runs = new ArrayList<>();
        Run last = null;
        for (Seed seed : byDistance) {
            boolean inside = last != null
                    && last.first() - last.second() == seed.first() - seed.second()
                    && seed.first() < last.firstEnd();
            if (!inside) {
                last = extended(seed);
                runs.add(last);
            }
        }
        return runs;
    }

    private Run extended(Seed seed) {
        int from = seed.first();
        int there = seed.second();
        while (from > 0 && there > 0 && first.form(from - 1).equals(second.form(there - 1))) {
            from--;
            there--;
        }
        int end = seed.first();
        int endThere = seed.second();
        while (end < first.size() && endThere < second.size() && first.form(end).equals(second.form(endThere))) {
            end++;
            endThere++;
        }
        return new Run(from, there, end, endThere, end - from);
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).goesOnIn(run)) {
                joined.set(last, joined.get(last).joined(run));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    /** A post or a statement may stand in one article as it is and in the other in marks. */
    private boolean isQuoted(Run run) {
        return isQuoted(first, run.first(), run.firstEnd()) || isQuoted(second, run.second(), run.secondEnd());
    }

    /** But for a few words at an end, such as "he said". */
    private static boolean isQuoted(CopyWords words, int from, int end) {
        int outside = 0;
        for (int word = from; word < end; word++) {
            outside += words.isQuoted(word) ? 0 : 1;
        }
        return outside <= GAP_MAX;
    }
}
