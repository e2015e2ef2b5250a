package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.assembly.material.Grouping;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;

/**
 * Finds what several passages give as one utterance: the same words of one speaker, whole or in part, and what
 * renders them in other words. The articles are cut into pieces, one a sentence, and only pieces that share rare
 * words are compared, so that the cost grows with what is quoted, not with its square.
 */
public final class Utterances {

    private final List<Piece> pieces;
    private final Groups groups;
    private final Witnesses witnesses;
    private final OtherWords otherWords;
    private final WordWeights weights;

    private Utterances(Material material) {
        FoldedWords folded = new FoldedWords();
        Map<ArticleId, List<Word>> words = new LinkedHashMap<>();
        for (Article article : material.articles()) {
            words.put(article.id(), folded.of(material.wordingOf(article.id())));
        }
        this.pieces = Pieces.of(material, words);
        this.weights = new WordWeights(List.copyOf(words.values()));
        this.groups = new Groups(pieces);
        TranslatedArticles translated = TranslatedArticles.of(material.articles());
        this.witnesses = new Witnesses(words, pieces, weights, translated);
        this.otherWords = new OtherWords(pieces, weights, groups, translated, material);
    }

    /**
     * Finds them.
     *
     * @return those with most articles first, then in the articles' order; without roots
     */
    public static List<Utterance> of(Material material) {
        return of(material, List.of());
    }

    /**
     * Finds them where some passages are known to give one, or not to.
     *
     * @param known in order; the later goes before the earlier. Passages of which none gives anybody's very words
     *     are no utterance
     */
    public static List<Utterance> of(Material material, List<Grouping> known) {
        return new Utterances(material).find(known);
    }

    private List<Utterance> find(List<Grouping> known) {
        new Links(pieces, weights).find().forEach(link -> groups.join(link.first(), link.second()));
        groups.joinQuotations();
        groups.joinNeighbours();
        widen();
        otherWords.joinTranslations();
        Map<Integer, List<Piece>> told = otherWords.paraphrases();
        List<Utterance> utterances = new ArrayList<>();
        Map<Integer, List<Piece>> all = groups.all();
        if (known.isEmpty()) {
            all.forEach((number, group) ->
                    utterance(group, told.getOrDefault(number, List.of())).ifPresent(utterances::add));
        } else {
            new KnownGroups(pieces, all, told)
                    .regroup(known)
                    .forEach(set -> utterance(
                                    set.stream().filter(piece -> !isTold(piece)).toList(),
                                    set.stream().filter(Utterances::isTold).toList())
                            .ifPresent(utterances::add));
        }
        utterances.sort(Comparator.comparingLong(Utterances::articles).reversed());
        return utterances;
    }

    private static boolean isTold(Piece piece) {
        return piece.kind() == Piece.Kind.TOLD;
    }

    private Optional<Utterance> utterance(List<Piece> group, List<Piece> told) {
        List<Given> given = group.isEmpty() ? List.of() : witnesses.given(group, told);
        boolean spoken = given.stream().anyMatch(Given::verbatim);
        return given.size() > 1 && spoken ? Optional.of(witnesses.utterance(given)) : Optional.empty();
    }

    /** A quotation is taken whole where it gives the most, if nothing else of it is aligned elsewhere. */
    private void widen() {
        groups.all().forEach((number, group) -> {
            List<Given> given = witnesses.given(group, List.of());
            if (given.size() > 1) {
                long most = witnesses.fullest(given).length();
                given.stream()
                        .filter(one -> one.length() == most)
                        .map(Given::first)
                        .max(Comparator.comparing(groups::length)
                                .thenComparing(Piece::number, Comparator.reverseOrder()))
                        .ifPresent(groups::widen);
            }
        });
    }

    private static long articles(Utterance utterance) {
        return utterance.witnesses().stream().map(Witness::article).distinct().count();
    }
}
