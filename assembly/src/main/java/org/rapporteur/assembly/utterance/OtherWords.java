package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.utterance.Piece.Kind;
import org.rapporteur.assembly.utterance.Resemblances.Resemblance;
import org.rapporteur.core.article.ArticleId;

/**
 * Decides what renders a quotation in other words: what is told of the same speaker, and, where an article speaks
 * of translation, what is quoted of him. A wrong one does more harm than a missing one: rare words must meet, and
 * neither a number nor a denial may stand on one side only.
 */
final class OtherWords {

    /** So much more in common than with any other utterance. */
    private static final double LEAD = 1.2;

    /** Of two that have more in common, one that denies says the opposite; else it may say more. */
    private static final double ALIKE = 0.6;

    /** Of the words of the shorter one: then what else the longer one means makes no difference. */
    private static final double MOST = 0.6;

    private static final double TRANSLATED_SHARE_MIN = 0.45;

    private final List<Piece> pieces;
    private final Groups groups;
    private final TranslatedArticles translated;
    private final Resemblances resemblances;
    private final Paraphrases paraphrases;

    OtherWords(
            List<Piece> pieces, WordWeights weights, Groups groups, TranslatedArticles translated, Material material) {
        this.pieces = pieces;
        this.groups = groups;
        this.translated = translated;
        this.resemblances = new Resemblances(pieces, weights);
        this.paraphrases = new Paraphrases(pieces, groups, resemblances, material);
    }

    void joinTranslations() {
        if (translated.articles().isEmpty()) {
            return;
        }
        for (Piece piece : pieces) {
            if (piece.quoted() && piece.statement().isPresent()) {
                Map<ArticleId, Resemblance> best = new LinkedHashMap<>();
                for (Resemblance likely : resemblances.of(piece)) {
                    if (isTranslation(piece, likely)) {
                        best.merge(
                                likely.other().article(),
                                likely,
                                (one, other) -> other.common() > one.common() ? other : one);
                    }
                }
                best.values().forEach(likely -> groups.join(piece, likely.other()));
            }
        }
    }

    private boolean isTranslation(Piece piece, Resemblance likely) {
        Piece other = likely.other();
        boolean enough = switch (Bond.of(piece, other)) {
            case SAME -> likely.content() >= 3 && likely.common() >= 2 || paraphrases.areNear(piece, other);
            case OPEN -> likely.content() >= 4 && likely.common() >= 3;
            case OTHER -> false;
        };
        return enough
                && other.number() < piece.number()
                && !piece.article().equals(other.article())
                && groups.of(piece) != groups.of(other)
                && (translated.holds(piece) || translated.holds(other))
                && (likely.greaterShare() >= TRANSLATED_SHARE_MIN || paraphrases.areNear(piece, other))
                && agreeInNumbers(piece, other)
                && (likely.lesserShare() < ALIKE || agreeInDenial(piece, other));
    }

    /** What is told, by the group that it renders. */
    Map<Integer, List<Piece>> paraphrases() {
        Map<ArticleId, List<Piece>> plain = new HashMap<>();
        pieces.stream()
                .filter(piece -> piece.kind() == Kind.PLAIN && groups.isJoined(piece))
                .forEach(piece -> plain.computeIfAbsent(piece.article(), unseen -> new ArrayList<>())
                        .add(piece));
        Map<Integer, List<Piece>> told = new HashMap<>();
        for (Piece piece : pieces) {
            boolean open = piece.kind() == Kind.TOLD
                    && paraphrases.isSaying(piece)
                    && plain.getOrDefault(piece.article(), List.of()).stream().noneMatch(piece::overlaps);
            if (open) {
                likeliest(piece)
                        .or(() -> paraphrases.likeliest(piece))
                        .ifPresent(best -> told.computeIfAbsent(groups.of(best), unseen -> new ArrayList<>())
                                .add(piece));
            }
        }
        return told;
    }

    /** Empty if another utterance is nearly as likely. */
    private Optional<Piece> likeliest(Piece piece) {
        List<Resemblance> likely = resemblances.of(piece).stream()
                .filter(one -> isParaphrase(piece, one))
                .toList();
        Optional<Resemblance> best =
                likely.stream().reduce((one, other) -> other.common() > one.common() ? other : one);
        return best.filter(first -> likely.stream()
                        .allMatch(other -> groups.of(other.other()) == groups.of(first.other())
                                || other.common() * LEAD <= first.common()))
                .map(Resemblance::other);
    }

    private boolean isParaphrase(Piece piece, Resemblance likely) {
        Piece other = likely.other();
        boolean enough = switch (Bond.of(piece, other)) {
            case SAME -> likely.content() >= 2 && likely.common() >= 1.75 && likely.greaterShare() >= 0.36;
            case OPEN ->
                Bond.mayBeOne(piece, other)
                        && likely.content() >= 4
                        && likely.common() >= 3.5
                        && likely.greaterShare() >= 0.5;
            case OTHER -> false;
        };
        boolean elsewhere = !piece.article().equals(other.article()) || other.isTurn();
        boolean oneOccasion = piece.setting().earlier() == other.setting().earlier();
        return enough
                && elsewhere
                && oneOccasion
                && (likely.greaterShare() >= MOST || !paraphrases.areFar(piece, other))
                && agreeInNumbers(piece, other)
                && agreeInDenial(piece, other);
    }

    private static boolean agreeInDenial(Piece one, Piece other) {
        return Likeness.denies(one.words()) == Likeness.denies(other.words());
    }

    static boolean agreeInNumbers(Piece one, Piece other) {
        Set<String> both = new HashSet<>(Likeness.numbers(one.words()));
        Set<String> others = Likeness.numbers(other.words());
        boolean compared = !both.isEmpty() && !others.isEmpty();
        both.retainAll(others);
        return !compared || !both.isEmpty();
    }
}
