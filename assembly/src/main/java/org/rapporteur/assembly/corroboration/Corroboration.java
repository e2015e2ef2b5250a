package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.assembly.corroboration.ClauseFinder.Slots;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.quantity.QuantityReader;
import org.rapporteur.assembly.root.OutletsInHand;
import org.rapporteur.assembly.root.RootFinder;
import org.rapporteur.assembly.root.Twins;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Bearing;
import org.rapporteur.core.comparison.Difference.Side;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.language.token.Tokens;

/**
 * Sets the articles of a story against each other: what several tell and from how many roots, where they differ, what
 * one alone has, and what none has. Clauses are aligned by what they share of entities, numbers, days and rare words;
 * rather too few than wrong ones.
 */
public final class Corroboration {

    private final Material material;
    private final List<Slots> slots;
    private final List<Clause> clauses;
    private final Weights weights;
    private final WordFamilies families;
    private final Twins twins;
    private final OutletsInHand outlets;
    private final RootFinder roots;
    /** By article, the sentences in which somebody does not comment. */
    private final List<Set<Integer>> refusals;

    private final List<Difference> differences = new ArrayList<>();

    private Corroboration(Material material) {
        QuantityReader quantities = QuantityReader.load();
        this.material = material;
        this.families = WordFamilies.load();
        this.slots = material.articles().stream()
                .map(article -> slots(quantities, material, article))
                .toList();
        this.clauses = new ClauseFinder(material, families, slots).find();
        this.weights = new Weights(clauses, families);
        this.twins = new Twins(material);
        Refusals rules = Refusals.load();
        this.refusals = material.articles().stream()
                .map(article -> rules.find(material.wordingOf(article.id()).tokens()).stream()
                        .map(Refusals.Refusal::sentence)
                        .collect(Collectors.toSet()))
                .toList();
        this.outlets = new OutletsInHand(material);
        this.roots = new RootFinder(material);
    }

    private static Slots slots(QuantityReader quantities, Material material, Article article) {
        return new Slots(
                quantities.read(material.wordingOf(article.id())),
                DayReader.read(
                        material.wordingOf(article.id()).tokens(),
                        article.imprint().published().map(PublicationTime::date)));
    }

    /**
     * Compares them.
     *
     * @param utterances in any order; they come back with their roots
     */
    public static Comparison of(Material material, List<Utterance> utterances) {
        return new Corroboration(material).compare(utterances);
    }

    private Comparison compare(List<Utterance> utterances) {
        Alignment alignment = new Alignment(clauses, weights, families);
        List<Pair> pairs = alignment.find();
        List<Pair> related = alignment.findRelated();
        List<Pair> alike = alike(pairs, related);
        List<List<Clause>> groups = Fellows.of(alike);
        differences.addAll(new Spellings(material).find());
        differences.addAll(new RoleDifferences(material).find());
        differences.addAll(new Attributions(material, roots).find(utterances));
        differences.addAll(new WordingDifferences(material).find());
        UtteredClauses uttered = new UtteredClauses(utterances);
        List<Silence> silences = new Silences(material, outlets, roots).find(clauses);
        return new Comparison(
                rooted(utterances),
                new Facts(roots)
                        .of(groups.stream()
                                .filter(group -> !uttered.holdAll(group) && !isRefusal(group))
                                .toList()),
                inOrder(),
                new Alone(clauses, weights, twins).find(shared(pairs, related, utterances)),
                silences);
    }

    /** Those pairs that tell the same in every slot; the others are differences. */
    private List<Pair> alike(List<Pair> pairs, List<Pair> related) {
        NumberDifferences numbers = new NumberDifferences(material, slots, families);
        TimeAndPlace times = new TimeAndPlace(material, slots);
        List<Pair> alike = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean sameNumbers = numbers.join(pair);
            boolean sameDays = times.join(pair);
            boolean samePolarity = pair.first().predicate().negated()
                            == pair.second().predicate().negated()
                    || denies(pair.first()) == denies(pair.second());
            boolean onePredicate = pair.first().predicate().isKnown()
                    && pair.first()
                            .predicate()
                            .word()
                            .equals(pair.second().predicate().word());
            if (!samePolarity && onePredicate) {
                differences.add(polarity(pair));
            }
            if (sameNumbers && sameDays && samePolarity) {
                alike.add(pair);
            }
        }
        related.forEach(numbers::join);
        differences.addAll(numbers.find());
        differences.addAll(times.dates());
        differences.addAll(times.places());
        return alike;
    }

    /** Whether any of its words denies anything. */
    private boolean denies(Clause clause) {
        Tokens tokens = material.wordingOf(clause.place().id()).tokens();
        return clause.tokens().stream()
                .map(token -> tokens.get(token).form().toLowerCase(Locale.ROOT))
                .anyMatch(Denials.WORDS::contains);
    }

    private static Difference polarity(Pair pair) {
        return new Difference(
                Slot.POLARITY,
                Optional.empty(),
                List.of(
                        new Side(List.of(pair.first().telling())),
                        new Side(List.of(pair.second().telling()))),
                Bearing.DIFFERENT);
    }

    /** The clauses that others tell too, in their words or in the words of an utterance. */
    private Set<Clause> shared(List<Pair> pairs, List<Pair> related, List<Utterance> utterances) {
        Set<Clause> shared = new HashSet<>();
        Stream.concat(pairs.stream(), related.stream()).forEach(pair -> {
            shared.add(pair.first());
            shared.add(pair.second());
        });
        Map<ArticleId, List<Clause>> byArticle = clauses.stream()
                .collect(Collectors.groupingBy(clause -> clause.place().id()));
        utterances.stream()
                .flatMap(utterance -> utterance.witnesses().stream())
                .forEach(witness -> byArticle.getOrDefault(witness.article(), List.of()).stream()
                        .filter(clause -> UtteredClauses.holds(witness, clause))
                        .forEach(shared::add));
        return shared;
    }

    /** Whether it tells that somebody does not comment: it is listed as a silence. */
    private boolean isRefusal(List<Clause> group) {
        return group.stream()
                .anyMatch(clause -> refusals.get(clause.place().article())
                        .contains(clause.place().sentence()));
    }

    private List<Utterance> rooted(List<Utterance> utterances) {
        Map<ArticleId, Integer> order = order();
        return utterances.stream()
                .map(utterance -> utterance.with(roots(utterance)))
                .sorted(Comparator.comparing(Corroboration::articles)
                        .reversed()
                        .thenComparing(utterance -> first(utterance, order)))
                .toList();
    }

    /** Of those witnesses that somebody is named for; if there are none, it is open whose words they are. */
    private List<Root> roots(Utterance utterance) {
        List<Telling> attributed = utterance.witnesses().stream()
                .filter(witness -> witness.statement().isPresent())
                .map(witness -> new Telling(new Passage(witness.article(), witness.extent()), witness.statement()))
                .toList();
        List<ArticleId> articles =
                utterance.witnesses().stream().map(Witness::article).distinct().toList();
        return attributed.isEmpty()
                ? List.of(new Root(Root.Kind.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), articles))
                : roots.roots(attributed);
    }

    private static long articles(Utterance utterance) {
        return utterance.witnesses().stream().map(Witness::article).distinct().count();
    }

    private static int first(Utterance utterance, Map<ArticleId, Integer> order) {
        return utterance.witnesses().stream()
                .mapToInt(witness -> order.getOrDefault(witness.article(), 0))
                .min()
                .orElse(0);
    }

    private Map<ArticleId, Integer> order() {
        Map<ArticleId, Integer> order = new HashMap<>();
        material.articles().forEach(article -> order.put(article.id(), order.size()));
        return order;
    }

    private List<Difference> inOrder() {
        Map<ArticleId, Integer> order = order();
        Comparator<Difference> byArticle = Comparator.comparing(
                difference -> order.getOrDefault(firstTelling(difference).article(), 0));
        return differences.stream()
                .distinct()
                .sorted(byArticle
                        .thenComparing(
                                difference -> firstTelling(difference).passage().span())
                        .thenComparing(Difference::slot))
                .toList();
    }

    private static Telling firstTelling(Difference difference) {
        return difference.sides().get(0).tellings().get(0);
    }
}
