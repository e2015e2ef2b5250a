package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.material.Voices;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Bearing;
import org.rapporteur.core.comparison.Difference.Side;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/**
 * Finds one thing that is judged differently: "the talks were productive" beside "a difficult meeting". A description
 * is an adjective of our list that a noun of our list has, before it or by a verb.
 */
final class WordingDifferences {

    private static final Set<Relation> ATTRIBUTE = EnumSet.of(Relation.AMOD);
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ);
    private static final Set<Relation> AS = EnumSet.of(Relation.OBL, Relation.XCOMP, Relation.ADVCL);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);
    private static final Set<String> DESCRIBING =
            Set.of("describe", "call", "characterize", "characterise", "term", "label", "consider", "deem", "portray");

    private final Material material;
    private final Descriptions words = Descriptions.load();

    WordingDifferences(Material material) {
        this.material = material;
    }

    /**
     * What somebody calls a thing.
     *
     * @param judgements the adjectives
     * @param leanings where they lean
     */
    private record Description(String thing, Set<String> judgements, Set<String> leanings, Telling telling) {

        /** Whether another one says all that it says, and leans no other way. */
        boolean isLessThan(Description other) {
            return leanings.equals(other.leanings)
                    && !judgements.equals(other.judgements)
                    && other.judgements.containsAll(judgements);
        }
    }

    /** One for each thing that is judged in more ways than one; sides by what it is called. */
    List<Difference> find() {
        Map<String, List<Description>> byThing = new TreeMap<>();
        for (Article article : material.articles()) {
            for (Description description : descriptions(article)) {
                byThing.computeIfAbsent(description.thing(), unseen -> new ArrayList<>())
                        .add(description);
            }
        }
        return byThing.values().stream()
                .filter(WordingDifferences::isJudgedDifferently)
                .map(WordingDifferences::difference)
                .toList();
    }

    private static boolean isJudgedDifferently(List<Description> same) {
        return same.stream().map(Description::leanings).distinct().count() > 1
                && same.stream()
                                .map(description -> description.telling().article())
                                .distinct()
                                .count()
                        > 1;
    }

    /** Of each article and voice the first that calls it so. */
    private static Difference difference(List<Description> same) {
        Map<Set<String>, List<Telling>> sides = new LinkedHashMap<>();
        Set<List<Object>> heard = new HashSet<>();
        for (Description description : same) {
            boolean less = same.stream().anyMatch(description::isLessThan);
            Object voice = List.of(
                    description.telling().article(), description.telling().statement());
            if (!less && heard.add(List.of(description.judgements(), voice))) {
                sides.computeIfAbsent(description.judgements(), unseen -> new ArrayList<>())
                        .add(description.telling());
            }
        }
        return new Difference(
                Slot.WORDING,
                Optional.empty(),
                sides.values().stream().map(Side::new).toList(),
                Bearing.DIFFERENT);
    }

    private List<Description> descriptions(Article article) {
        Tokens tokens = material.wordingOf(article.id()).tokens();
        Voices voices = material.voicesIn(article.id());
        List<Description> found = new ArrayList<>();
        material.wordingOf(article.id())
                .grammar()
                .ifPresent(grammar -> grammar.trees().forEach(tree -> {
                    for (int token = tree.first(); token < tree.end(); token++) {
                        Optional<String> thing = words.thing(tree.lemma(token).toLowerCase(Locale.ROOT));
                        if (tree.part(token) == PartOfSpeech.NOUN && thing.isPresent()) {
                            List<Integer> adjectives = adjectives(tree, token);
                            Set<String> judgements = new TreeSet<>();
                            Set<String> leanings = new TreeSet<>();
                            adjectives.forEach(adjective -> {
                                judgements.add(tree.lemma(adjective).toLowerCase(Locale.ROOT));
                                words.leaning(tree.lemma(adjective).toLowerCase(Locale.ROOT))
                                        .ifPresent(leanings::add);
                            });
                            if (!leanings.isEmpty() && !isDenied(tree, tokens, adjectives)) {
                                Optional<Statement> voice = voices.statement(adjectives.get(0));
                                found.add(new Description(
                                        thing.get(),
                                        judgements,
                                        leanings,
                                        new Telling(
                                                passage(article, tokens, token, adjectives),
                                                voice.map(Statement::id))));
                            }
                        }
                    }
                }));
        return found;
    }

    /** Those of our list that are said of a noun, in reading order. */
    private List<Integer> adjectives(SentenceTree tree, int noun) {
        Set<Integer> found = new TreeSet<>();
        tree.children(noun, ATTRIBUTE).forEach(adjective -> addJoined(tree, adjective, found));
        int head = tree.head(noun);
        if (tree.isRelated(noun, SUBJECT) && head != noun) {
            addJoined(tree, head, found);
            if (DESCRIBING.contains(tree.lemma(head))) {
                tree.children(head, AS).forEach(as -> addJoined(tree, as, found));
            }
        }
        if (tree.isRelated(noun, OBJECT) && DESCRIBING.contains(tree.lemma(head))) {
            tree.children(head, AS).forEach(as -> addJoined(tree, as, found));
        }
        found.removeIf(token -> tree.part(token) != PartOfSpeech.ADJ
                || words.leaning(tree.lemma(token).toLowerCase(Locale.ROOT)).isEmpty());
        return List.copyOf(found);
    }

    private static void addJoined(SentenceTree tree, int adjective, Set<Integer> found) {
        found.add(adjective);
        tree.children(adjective, JOINED).stream()
                .filter(joined -> tree.children(joined, SUBJECT).isEmpty())
                .forEach(found::add);
    }

    private static boolean isDenied(SentenceTree tree, Tokens tokens, List<Integer> adjectives) {
        return adjectives.stream()
                .flatMap(adjective ->
                        Stream.concat(tree.children(adjective).stream(), tree.children(tree.head(adjective)).stream()))
                .anyMatch(
                        child -> Denials.WORDS.contains(tokens.get(child).form().toLowerCase(Locale.ROOT)));
    }

    /** From the noun to the last adjective, or the other way round. */
    private static Passage passage(Article article, Tokens tokens, int noun, List<Integer> adjectives) {
        int first = Math.min(noun, adjectives.get(0));
        OptionalInt last = adjectives.stream().mapToInt(Integer::intValue).max();
        return new Passage(article.id(), tokens.spanOf(first, Math.max(noun, last.orElse(noun)) + 1));
    }
}
