package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.assembly.utterance.WordMatch.Pair;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.comparison.Edit;
import org.rapporteur.core.comparison.Rendering;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;

/** Makes the witnesses of an utterance from its pieces, and tells what each makes of the fullest one. */
final class Witnesses {

    /** Where an article speaks of translation, fewer words in common than that are another one. */
    private static final double TRANSLATED_MAX = 0.7;

    private static final double TRANSLATED_IN_ORDER_MAX = 0.45;

    /** Of the words of a shorter passage. */
    private static final double AGAIN_MIN = 0.4;

    /** So many sentences between two of an utterance belong to it; more part it into two places. */
    private static final int BETWEEN_MAX = 2;

    private final Map<ArticleId, Integer> order = new HashMap<>();
    private final List<Piece> pieces;
    private final Clauses clauses;
    private final WordWeights weights;
    private final TranslatedArticles translated;

    Witnesses(
            Map<ArticleId, List<Word>> words, List<Piece> pieces, WordWeights weights, TranslatedArticles translated) {
        words.keySet().forEach(article -> order.put(article, order.size()));
        this.clauses = new Clauses(words, pieces);
        this.pieces = pieces;
        this.weights = weights;
        this.translated = translated;
    }

    /** One for each passage, with what stands between its pieces; in the articles' order, those that are told last. */
    List<Given> given(List<Piece> group, List<Piece> told) {
        Map<StatementId, List<List<Piece>>> places = new LinkedHashMap<>();
        for (Piece piece : group) {
            List<List<Piece>> runs = places.computeIfAbsent(piece.passage(), unseen -> new ArrayList<>());
            if (runs.isEmpty() || isFar(runs.get(runs.size() - 1), piece)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(piece);
        }
        List<Given> given = new ArrayList<>();
        places.values().forEach(runs -> runs.forEach(run -> given.add(given(run))));
        given.removeIf(one -> !one.first().quoted() && isQuotedWithin(one, given));
        given.sort(inOrder());
        List<Given> trimmed = withoutOwnWords(joined(given));
        trimmed.addAll(clauses.given(told));
        return trimmed;
    }

    private static boolean isFar(List<Piece> run, Piece piece) {
        return piece.number() - run.get(run.size() - 1).number() > BETWEEN_MAX + 1;
    }

    private Given given(List<Piece> run) {
        int first = run.get(0).number();
        int last = run.get(run.size() - 1).number();
        List<Word> words = new ArrayList<>();
        pieces.subList(first, last + 1).forEach(piece -> words.addAll(piece.words()));
        return new Given(run.get(0), run.get(run.size() - 1), true, words);
    }

    /** A sentence that has the words in marks is no second witness of them. */
    private static boolean isQuotedWithin(Given plain, List<Given> given) {
        return given.stream()
                .anyMatch(one -> one.first().quoted() && one.first().overlaps(plain.first()));
    }

    /** What goes on in the next passage of its article is one, if it does not say the same again. */
    private List<Given> joined(List<Given> given) {
        List<Given> joined = new ArrayList<>();
        for (Given one : given) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).last().goesOnWith(one.first()) && !isAgain(joined.get(last), one)) {
                joined.set(last, joined.get(last).with(one));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    private boolean isAgain(Given one, Given other) {
        double common = new WordMatch(one.words(), other.words(), weights)
                .pairs().stream()
                        .mapToDouble(pair -> weights.of(one.words().get(pair.first())))
                        .sum();
        return common > AGAIN_MIN * Math.min(weights.sum(one.words()), weights.sum(other.words()));
    }

    /** Of a sentence without marks, only from the first word that others quote to the last. */
    private List<Given> withoutOwnWords(List<Given> given) {
        List<Word> quoted = given.stream()
                .filter(one -> one.first().quoted())
                .max(Comparator.comparing(Given::length))
                .map(Given::words)
                .orElse(List.of());
        List<Given> trimmed = new ArrayList<>();
        for (Given one : given) {
            List<Pair> pairs = one.first().quoted() ? List.of() : new WordMatch(quoted, one.words(), weights).pairs();
            trimmed.add(
                    pairs.isEmpty()
                            ? one
                            : one.cut(
                                    pairs.get(0).second(),
                                    pairs.get(pairs.size() - 1).second() + 1));
        }
        return trimmed;
    }

    /** The one with most of the speaker's words, and those least handled; of two the earlier. */
    Given fullest(List<Given> given) {
        return given.stream()
                .filter(Given::verbatim)
                .max(Comparator.comparingDouble(Given::fullness)
                        .thenComparing(inOrder().reversed()))
                .orElseThrow();
    }

    private Comparator<Given> inOrder() {
        return Comparator.comparing(
                        (Given one) -> order.getOrDefault(one.first().article(), 0))
                .thenComparing(Given::begin);
    }

    /** Without roots. */
    Utterance utterance(List<Given> given) {
        List<Given> ordered = new ArrayList<>(given);
        ordered.sort(inOrder());
        Given fullest = fullest(ordered);
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(witness(fullest, Rendering.FULL, List.of()));
        for (Given one : ordered) {
            if (!one.equals(fullest)) {
                witnesses.add(one.verbatim() ? compared(fullest, one) : witness(one, Rendering.PARAPHRASED, List.of()));
            }
        }
        return new Utterance(witnesses, List.of());
    }

    private Witness compared(Given fullest, Given one) {
        List<Edit> edits = Edits.between(fullest.words(), one.words(), weights);
        return witness(one, rendering(fullest, one, edits), edits);
    }

    private static Witness witness(Given one, Rendering rendering, List<Edit> edits) {
        Piece first = one.first();
        return new Witness(first.article(), first.statement().map(Statement::id), one.spans(), rendering, edits);
    }

    private Rendering rendering(Given fullest, Given one, List<Edit> edits) {
        Set<Edit.Kind> kinds = edits.stream().map(Edit::kind).collect(Collectors.toSet());
        boolean merged = mergesSentences(fullest, one);
        if (kinds.equals(Set.of(Edit.Kind.SAME)) && !merged) {
            return Rendering.SAME;
        }
        if (Set.of(Edit.Kind.SAME, Edit.Kind.CUT).containsAll(kinds) && !merged) {
            return Rendering.TRIMMED;
        }
        boolean mayBeTranslated = translated.holds(fullest.first()) || translated.holds(one.first());
        return mayBeTranslated && isWeak(fullest, one) ? Rendering.TRANSLATED : Rendering.ALTERED;
    }

    /** Makes one sentence of two: "it is late, we go". */
    private boolean mergesSentences(Given fullest, Given one) {
        List<Pair> pairs = new WordMatch(fullest.words(), one.words(), weights).pairs();
        for (int at = 1; at < pairs.size(); at++) {
            Word before = fullest.words().get(pairs.get(at - 1).first());
            Word word = fullest.words().get(pairs.get(at).first());
            Word beforeHere = one.words().get(pairs.get(at - 1).second());
            Word wordHere = one.words().get(pairs.get(at).second());
            if (pairs.get(at).first() == pairs.get(at - 1).first() + 1
                    && before.sentence() != word.sentence()
                    && beforeHere.sentence() == wordHere.sentence()
                    && beforeHere.part() == wordHere.part()) {
                return true;
            }
        }
        return false;
    }

    /** Many of the words that say something are others, or they stand in quite another order. */
    private boolean isWeak(Given fullest, Given one) {
        Set<String> stems = fullest.words().stream().map(Word::stem).collect(Collectors.toSet());
        double whole = weights.sum(one.words());
        double common = one.words().stream()
                .filter(word -> stems.contains(word.stem()))
                .mapToDouble(weights::of)
                .sum();
        double inOrder = new WordMatch(fullest.words(), one.words(), weights)
                .pairs().stream()
                        .mapToDouble(pair -> weights.of(one.words().get(pair.second())))
                        .sum();
        return common < TRANSLATED_MAX * whole || inOrder < TRANSLATED_IN_ORDER_MAX * whole;
    }
}
