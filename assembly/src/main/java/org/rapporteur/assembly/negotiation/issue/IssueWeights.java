package org.rapporteur.assembly.negotiation.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.rapporteur.assembly.negotiation.sentence.WordPattern;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/** How much the words of some tokens point to each issue. A longer phrase takes its words from shorter ones. */
public final class IssueWeights {

    /** What must be there for an issue to be named at all: two weak words, or one by itself in what somebody wants. */
    static final double ENOUGH = 0.6;

    /** Words add up to no more than this, so that what they all mean together can outweigh them. */
    private static final double WORDS_MOST = 1.5;
    /** What full nearness in meaning weighs, where one weak word weighs up to 1. */
    private static final double OF_MEANING = 6;

    private static final double STRONG = 3;
    private static final double LONGER = 1.2;
    private static final double OF_WIDE = 0.6;
    private static final double OF_TALKS = 0.6;

    private final IssueLexicon lexicon;
    private final Map<IssueId, Double> weights = new LinkedHashMap<>();
    private boolean strong;

    private record Hit(IssueLexicon.Phrase phrase, List<Integer> tokens, double weight) {

        int length() {
            return tokens.size();
        }
    }

    public IssueWeights(IssueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Adds what some tokens of a sentence say.
     *
     * @param share how much the words at a token count, from 0 to 1
     */
    public IssueWeights add(Tokens tokens, SentenceTree tree, List<Integer> among, IntToDoubleFunction share) {
        Set<Integer> inside = new HashSet<>(among);
        List<Hit> hits = new ArrayList<>();
        for (int token : among) {
            Set<String> first = new LinkedHashSet<>(
                    List.of(WordPattern.form(tokens, token), tree.lemma(token).toLowerCase(Locale.ROOT)));
            first.addAll(WordPattern.verbs(WordPattern.form(tokens, token)));
            for (IssueLexicon.Phrase phrase : lexicon.beginningWith(first)) {
                List<Integer> run = phrase.words().runAt(tokens, tree, token);
                if (!run.isEmpty() && inside.containsAll(run)) {
                    hits.add(new Hit(phrase, run, weight(phrase, run, share)));
                }
            }
        }
        hits.sort(Comparator.comparing(Hit::length, Comparator.reverseOrder())
                .thenComparing(hit -> !hit.phrase().strong()));
        Map<Integer, Integer> taken = new LinkedHashMap<>();
        for (Hit hit : hits) {
            boolean free = hit.tokens().stream().allMatch(token -> taken.getOrDefault(token, 0) <= hit.length());
            if (free) {
                hit.tokens().forEach(token -> taken.merge(token, hit.length(), Math::max));
                weights.merge(hit.phrase().issue(), hit.weight(), Double::sum);
                strong |= hit.phrase().strong();
            }
        }
        return this;
    }

    private double weight(IssueLexicon.Phrase phrase, List<Integer> run, IntToDoubleFunction share) {
        double most = run.stream().mapToDouble(share::applyAsDouble).max().orElse(0);
        double word = phrase.strong() ? STRONG : 1 / Math.sqrt(lexicon.sharing(phrase));
        double common = lexicon.isWide(phrase.issue()) ? OF_WIDE : lexicon.isOfTheTalks(phrase.issue()) ? OF_TALKS : 1;
        return most * word * common * Math.pow(LONGER, run.size() - 1.0);
    }

    /** Adds a share of what other words say. */
    public IssueWeights add(IssueWeights others, double share) {
        others.weights.forEach((issue, weight) -> weights.merge(issue, weight * share, Double::sum));
        return this;
    }

    public void add(IssueId issue, double weight) {
        weights.merge(issue, weight, Double::sum);
    }

    /** Whether a word points to an issue by itself. */
    public boolean isStrong() {
        return strong;
    }

    /** The issue that most points to; of two, the one whose words came first. */
    public Optional<IssueId> best() {
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .max(Map.Entry.<IssueId, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<IssueId, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /**
     * The issue that words and meaning point to most.
     *
     * @param nearness what the words mean, as {@link IssueMeanings#nearness} has it; if it says nothing, the words alone
     *     tell
     */
    public Optional<IssueId> best(Map<IssueId, Double> nearness) {
        if (nearness.isEmpty()) {
            return best();
        }
        return nearness.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<IssueId, Double> entry) ->
                                Math.min(WORDS_MOST, of(entry.getKey())) + OF_MEANING * entry.getValue())
                        .thenComparing(
                                Map.Entry.<IssueId, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    public double of(IssueId issue) {
        return weights.getOrDefault(issue, 0.0);
    }
}
