package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words that two passages have in common, in order: of all such the one of greatest weight, and of these the
 * one in fewest runs.
 */
final class WordMatch {

    /** For two words in a row that are both matched. */
    private static final double RUN = 0.04;

    /** So little in a run with other words around it on both sides is chance. */
    private static final double CHANCE = 0.25;

    private final List<Word> first;
    private final List<Word> second;
    private final WordWeights weights;
    private final List<Pair> pairs;

    /**
     * A word in two passages.
     *
     * @param first its index in the one
     * @param second its index in the other
     */
    record Pair(int first, int second) {}

    WordMatch(List<Word> first, List<Word> second, WordWeights weights) {
        this.first = first;
        this.second = second;
        this.weights = weights;
        this.pairs = withoutChance(longest());
    }

    /** In order. */
    List<Pair> pairs() {
        return pairs;
    }

    private List<Pair> longest() {
        double[][] best = new double[first.size() + 1][second.size() + 1];
        double[][] matched = new double[first.size() + 1][second.size() + 1];
        Word[] others = second.toArray(Word[]::new);
        for (int i = 1; i <= first.size(); i++) {
            Word word = first.get(i - 1);
            double weight = weights.of(word);
            for (int j = 1; j <= others.length; j++) {
                matched[i][j] = Double.NEGATIVE_INFINITY;
                if (word.isSame(others[j - 1])) {
                    double onward = i > 1 && j > 1 ? matched[i - 1][j - 1] + RUN : Double.NEGATIVE_INFINITY;
                    matched[i][j] = weight + Math.max(best[i - 1][j - 1], onward);
                }
                best[i][j] = Math.max(matched[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return traced(best, matched);
    }

    private List<Pair> traced(double[][] best, double[][] matched) {
        List<Pair> found = new ArrayList<>();
        int i = first.size();
        int j = second.size();
        while (i > 0 && j > 0) {
            if (matched[i][j] == best[i][j] && matched[i][j] > Double.NEGATIVE_INFINITY) {
                boolean inRun = true;
                while (inRun) {
                    found.add(new Pair(i - 1, j - 1));
                    inRun = i > 1 && j > 1 && matched[i - 1][j - 1] + RUN > best[i - 1][j - 1];
                    i--;
                    j--;
                }
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** Without runs of a word or two that are in every text, where other words stand around them in both. */
    private List<Pair> withoutChance(List<Pair> found) {
        List<List<Pair>> runs = runs(found);
        List<Pair> kept = new ArrayList<>();
        for (int at = 0; at < runs.size(); at++) {
            List<Pair> run = runs.get(at);
            double weight = run.stream()
                    .mapToDouble(pair -> weights.of(first.get(pair.first())))
                    .sum();
            Pair before = at == 0 ? new Pair(-1, -1) : last(runs.get(at - 1));
            Pair behind = at + 1 == runs.size()
                    ? new Pair(first.size(), second.size())
                    : runs.get(at + 1).get(0);
            boolean lost = weight < CHANCE
                    && isApart(before, run.get(0))
                    && isApart(last(run), behind)
                    && (run.size() < 2 || runs.size() > 1 && isFar(before, run, behind));
            if (!lost) {
                kept.addAll(run);
            }
        }
        return kept;
    }

    private static Pair last(List<Pair> run) {
        return run.get(run.size() - 1);
    }

    private static boolean isApart(Pair before, Pair behind) {
        return behind.first() - before.first() > 1 && behind.second() - before.second() > 1;
    }

    /** More words around it than in it. */
    private static boolean isFar(Pair before, List<Pair> run, Pair behind) {
        int around = behind.second() - before.second() - 1 - run.size();
        return around > 2 * run.size();
    }

    private static List<List<Pair>> runs(List<Pair> found) {
        List<List<Pair>> runs = new ArrayList<>();
        for (Pair pair : found) {
            boolean goesOn = !runs.isEmpty()
                    && last(runs.get(runs.size() - 1)).equals(new Pair(pair.first() - 1, pair.second() - 1));
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(pair);
        }
        return runs;
    }
}
