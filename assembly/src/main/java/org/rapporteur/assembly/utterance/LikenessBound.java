package org.rapporteur.assembly.utterance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How like two pieces can be at most: as if all words that they share stood in the same order and in one run. To find
 * that takes a look at each word, where their {@link Likeness} takes one at each pair of words.
 */
final class LikenessBound {

    /** So much may be lost where the same weights are added in another order. */
    private static final double ROUNDING = 1e-9;

    /** What a contracted word may stand for. */
    private static final Set<String> CONTRACTED = Set.of("is", "has", "us", "would", "had", "shall");

    private final Side[] sides;
    private final WordWeights weights;

    /** @param pieces how many there are in the story */
    LikenessBound(int pieces, WordWeights weights) {
        this.sides = new Side[pieces];
        this.weights = weights;
    }

    /** @param contracts whether one of its words may stand for another */
    private record Side(List<Word> words, Set<String> keys, boolean contracts, double weight) {

        boolean mayHave(Word word) {
            return keys.contains(word.key())
                    || Contractions.isOpen(word.form())
                    || contracts && CONTRACTED.contains(word.key());
        }
    }

    Likeness of(Piece first, Piece second) {
        boolean inOrder = first.number() < second.number();
        Side one = side(inOrder ? first : second);
        Side other = side(inOrder ? second : first);
        boolean lighterFirst = one.weight() <= other.weight();
        Side lighter = lighterFirst ? one : other;
        Side heavier = lighterFirst ? other : one;
        int content = 0;
        int shared = 0;
        double common = ROUNDING;
        for (Word word : lighter.words()) {
            if (heavier.mayHave(word)) {
                shared++;
                common += weights.of(word);
                content += weights.isContent(word) ? 1 : 0;
            }
        }
        double share = lighter.weight() == 0 ? 0 : common / lighter.weight() + ROUNDING;
        return new Likeness(common, share, content, shared, false, false);
    }

    private Side side(Piece piece) {
        @Nullable Side known = sides[piece.number()];
        if (known == null) {
            known = side(piece.words());
            sides[piece.number()] = known;
        }
        return known;
    }

    private Side side(List<Word> words) {
        Set<String> keys = new HashSet<>();
        boolean contracts = false;
        for (Word word : words) {
            keys.add(word.key());
            contracts |= Contractions.isOpen(word.form());
        }
        return new Side(words, keys, contracts, weights.sum(words));
    }
}
