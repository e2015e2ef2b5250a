package org.rapporteur.assembly.utterance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/**
 * How much it tells that two passages share a word, from 0 to 1: little for a word that is in every text, less
 * for one that the articles of the story say again and again. How many articles have it makes no difference,
 * for a sentence that all of them quote is no commonplace.
 */
final class WordWeights {

    /** From here on a word has a content of its own. */
    static final double CONTENT = 0.4;

    private static final double AGAIN = 0.15;
    private static final double LEAST_OF_ITS_OWN = 0.5;

    private final Map<String, Double> listed = new HashMap<>();
    private final Map<String, Double> byStem = new HashMap<>();

    /** Of words that were weighed before: each is weighed again and again. */
    private final IdentityHashMap<Word, Double> known = new IdentityHashMap<>();

    WordWeights(List<List<Word>> articles) {
        for (List<String> line : TabbedLines.read(WordWeights.class, "word-weights.tsv", 2)) {
            listed.put(line.get(1), Double.valueOf(line.get(0)));
        }
        Map<String, Integer> sentences = new HashMap<>();
        Map<String, Integer> having = new HashMap<>();
        for (List<Word> article : articles) {
            Map<String, Set<Integer>> inArticle = new HashMap<>();
            article.forEach(word -> inArticle
                    .computeIfAbsent(word.stem(), unseen -> new HashSet<>())
                    .add(word.sentence()));
            inArticle.forEach((stem, places) -> {
                sentences.merge(stem, places.size(), Integer::sum);
                having.merge(stem, 1, Integer::sum);
            });
        }
        sentences.forEach((stem, times) -> {
            double mean = (double) times / having.getOrDefault(stem, 1);
            byStem.put(stem, Math.max(LEAST_OF_ITS_OWN, 1 / (1 + AGAIN * (mean - 1))));
        });
    }

    double of(Word word) {
        return known.computeIfAbsent(word, this::weigh);
    }

    private double weigh(Word word) {
        double prior = prior(word);
        return prior < CONTENT ? prior : prior * byStem.getOrDefault(word.stem(), 1.0);
    }

    private double prior(Word word) {
        Double byForm = listed.get(word.form());
        return byForm != null ? byForm : listed.getOrDefault(word.key(), listed.getOrDefault(word.stem(), 1.0));
    }

    boolean isContent(Word word) {
        return prior(word) >= CONTENT;
    }

    double sum(List<Word> words) {
        return words.stream().mapToDouble(this::of).sum();
    }
}
