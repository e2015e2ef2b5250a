package org.rapporteur.assembly.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the runs of words that two texts share: from each place where the same shingle stands in both as far as
 * the words are the same, the longest first, each word in one run at most, and runs with only a few words between
 * them as one.
 */
final class SharedRuns {

    /** Shorter runs are turns of phrase. */
    static final int WORDS_MIN = 6;

    /** Only two that say one thing over and over have more. */
    private static final int RUNS_MAX = 2_000;

    private final CopyWords first;
    private final CopyWords second;
    private final Shingles shingles;

    /** @param shingles of the second */
    SharedRuns(CopyWords first, CopyWords second, Shingles shingles) {
        this.first = first;
        this.second = second;
        this.shingles = shingles;
    }

    /** Two places where the same shingle stands. */
    record Seed(int first, int second) {}

    /** How many told words the longest run has that goes through one of these places, with its small edits. */
    int longest(List<Seed> seeds) {
        int longest = 0;
        for (Run run : through(seeds)) {
            longest = Math.max(longest, run.told() + toldBehind(run) + toldBefore(run));
        }
        return longest;
    }

    private int toldBehind(Run run) {
        for (int gap = 1; gap <= Run.GAP_MAX; gap++) {
            for (int skip = 0; skip <= gap; skip++) {
                int same = Math.max(
                        toldFrom(run.firstEnd() + gap, run.secondEnd() + skip),
                        toldFrom(run.firstEnd() + skip, run.secondEnd() + gap));
                if (same > 1) {
                    return same;
                }
            }
        }
        return 0;
    }

    private int toldFrom(int from, int there) {
        int length = 0;
        while (from + length < first.size()
                && there + length < second.size()
                && first.isSame(from + length, second, there + length)) {
            length++;
        }
        return length < 2 ? 0 : Run.of(first, second, from, there, length).told();
    }

    private int toldBefore(Run run) {
        for (int gap = 1; gap <= Run.GAP_MAX; gap++) {
            for (int skip = 0; skip <= gap; skip++) {
                int same = Math.max(
                        toldUpTo(run.first() - gap, run.second() - skip),
                        toldUpTo(run.first() - skip, run.second() - gap));
                if (same > 1) {
                    return same;
                }
            }
        }
        return 0;
    }

    private int toldUpTo(int end, int endThere) {
        int length = 0;
        while (length < end && length < endThere && first.isSame(end - length - 1, second, endThere - length - 1)) {
            length++;
        }
        return length < 2
                ? 0
                : Run.of(first, second, end - length, endThere - length, length).told();
    }

    /** All of them, in the order of the first text. */
    List<Run> all() {
        List<Run> joined = new ArrayList<>();
        for (Run run : apart(exact())) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).goesOnIn(run)) {
                joined.set(last, joined.get(last).joined(run));
            } else {
                joined.add(run);
            }
        }
        joined.removeIf(run -> run.same() < WORDS_MIN);
        return joined;
    }

    /** From each place on as far as the words are the same; places of one run stand at one distance. */
    private List<Run> exact() {
        int[] reached = new int[first.size() + second.size() + 1];
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at + Shingles.LENGTH <= first.size() && runs.size() < RUNS_MAX; at++) {
            for (int there : shingles.places(first, at)) {
                int distance = at - there + second.size();
                if (reached[distance] <= at) {
                    Run run = extended(at, there);
                    reached[distance] = run.firstEnd();
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private List<Run> through(List<Seed> seeds) {
        List<Run> runs = new ArrayList<>();
        for (Seed seed : seeds) {
            boolean inside = runs.stream()
                    .anyMatch(run -> run.first() - run.second() == seed.first() - seed.second()
                            && run.first() <= seed.first()
                            && seed.first() < run.firstEnd());
            if (!inside) {
                runs.add(extended(seed.first(), seed.second()));
            }
        }
        return runs;
    }

    private Run extended(int at, int thereAt) {
        int from = at;
        int there = thereAt;
        while (from > 0 && there > 0 && first.isSame(from - 1, second, there - 1)) {
            from--;
            there--;
        }
        int length = at - from;
        while (from + length < first.size()
                && there + length < second.size()
                && first.isSame(from + length, second, there + length)) {
            length++;
        }
        return Run.of(first, second, from, there, length);
    }

    /** The longest first; of the others what is still free in both texts. */
    private List<Run> apart(List<Run> runs) {
        runs.sort(Comparator.comparingInt(Run::same)
                .reversed()
                .thenComparingInt(Run::first)
                .thenComparingInt(Run::second));
        BitSet taken = new BitSet();
        BitSet takenThere = new BitSet();
        List<Run> kept = new ArrayList<>();
        for (Run run : runs) {
            int from = 0;
            while (from < run.same()) {
                int end = from;
                while (end < run.same() && !taken.get(run.first() + end) && !takenThere.get(run.second() + end)) {
                    end++;
                }
                if (end - from >= Shingles.LENGTH) {
                    taken.set(run.first() + from, run.first() + end);
                    takenThere.set(run.second() + from, run.second() + end);
                    kept.add(Run.of(first, second, run.first() + from, run.second() + from, end - from));
                }
                from = end + 1;
            }
        }
        kept.sort(Comparator.comparingInt(Run::first));
        return kept;
    }
}
