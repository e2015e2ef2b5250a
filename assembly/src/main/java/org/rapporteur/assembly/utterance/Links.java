package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.assembly.utterance.Piece.Kind;
import org.rapporteur.assembly.utterance.WordMatch.Pair;
import org.rapporteur.core.statement.StatementId;

/** Finds which quoted pieces are the same words. */
final class Links {

    private static final double SHARED_MIN = 0.7;

    private static final double INDEXED_MIN = 0.2;

    /** Of a sentence beside one that is the same. */
    private static final double SHARE_BESIDE_MIN = 0.8;

    private static final int REST_MIN = 3;

    /** A word in more pieces than so many leads to none; the others of a sentence do. */
    private static final int POSTINGS_MAX = 400;

    /** Of a piece's words, so many must be free yet for a second partner in the same statement. */
    private static final double FREE_MIN = 0.5;

    /** Of the words of the longer one. */
    private static final double BOTH_SIDES_MIN = 0.7;

    private final List<Piece> pieces;
    private final WordWeights weights;

    Links(List<Piece> pieces, WordWeights weights) {
        this.pieces = pieces;
        this.weights = weights;
    }

    /** Two pieces that give the same words. */
    record Link(Piece first, Piece second, Likeness likeness) {}

    /** In the order of the first, then of the second. */
    List<Link> find() {
        Map<String, List<Link>> byStatements = new TreeMap<>();
        for (Link link : candidates()) {
            Bond bond = Bond.of(link.first(), link.second());
            boolean oneOccasion =
                    link.first().setting().earlier() == link.second().setting().earlier();
            boolean again = oneOccasion || SameWords.areAgain(link.likeness());
            if (again && !isOtherDay(link) && !isEcho(link) && !isOfAnother(link, bond) && areSame(link, bond)) {
                StatementId one = link.first().passage();
                StatementId other = link.second().passage();
                byStatements
                        .computeIfAbsent(one + " " + other, unseen -> new ArrayList<>())
                        .add(link);
            }
        }
        List<Link> kept = new ArrayList<>();
        byStatements.values().forEach(links -> kept.addAll(withoutRepeats(links)));
        kept.addAll(besides(kept));
        kept.sort(Comparator.comparingInt((Link link) -> link.first().number())
                .thenComparingInt(link -> link.second().number()));
        return kept;
    }

    /** Beside a sentence that two statements share, fewer words tell that they share the next one too. */
    private List<Link> besides(List<Link> links) {
        List<Link> found = new ArrayList<>();
        for (Link link : links) {
            found.addAll(besides(link.first(), link.second()));
            found.addAll(besides(link.second(), link.first()));
        }
        return found;
    }

    /** What stands before or behind the one, with the other or what stands on the same side of that. */
    private List<Link> besides(Piece near, Piece far) {
        List<Link> found = new ArrayList<>();
        for (int step : List.of(-1, 1)) {
            Piece beside = neighbour(near, step);
            Piece beyond = neighbour(far, step);
            if (beside != null) {
                beside(beside, far).ifPresent(found::add);
            }
            if (beside != null && beyond != null) {
                beside(beside, beyond).ifPresent(found::add);
            }
            if (beside != null) {
                rest(near, far, step)
                        .filter(rest -> isBeside(Likeness.of(beside, rest, weights)))
                        .ifPresent(rest -> found.add(link(beside, far)));
            }
        }
        return found;
    }

    private Optional<Link> beside(Piece one, Piece other) {
        Link link = link(one, other);
        return isBeside(link.likeness()) ? Optional.of(link) : Optional.empty();
    }

    private static boolean isBeside(Likeness likeness) {
        return likeness.share() >= SHARE_BESIDE_MIN
                && likeness.content() >= 1
                && likeness.run() >= 3
                && !likeness.denied()
                && !likeness.counted();
    }

    /** "It is late, we go" gives two sentences in one: what stands before or behind the words of the other one. */
    private Optional<Piece> rest(Piece near, Piece far, int step) {
        List<Pair> pairs = new WordMatch(near.words(), far.words(), weights).pairs();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        List<Word> words = step > 0
                ? far.words()
                        .subList(
                                pairs.get(pairs.size() - 1).second() + 1,
                                far.words().size())
                : far.words().subList(0, pairs.get(0).second());
        return words.size() < REST_MIN ? Optional.empty() : Optional.of(far.cut(words));
    }

    private @Nullable Piece neighbour(Piece piece, int step) {
        int number = piece.number() + step;
        if (number < 0 || number >= pieces.size()) {
            return null;
        }
        Piece found = pieces.get(number);
        return found.kind() == piece.kind() && found.isOfOnePassage(piece) ? found : null;
    }

    private static boolean areSame(Link link, Bond bond) {
        return link.first().quoted() && link.second().quoted()
                ? SameWords.are(link.likeness(), bond)
                : SameWords.areUnmarked(link.likeness(), bond);
    }

    private Link link(Piece one, Piece other) {
        boolean inOrder = one.number() < other.number();
        Piece first = inOrder ? one : other;
        Piece second = inOrder ? other : one;
        return new Link(first, second, Likeness.of(first, second, weights));
    }

    /** Pieces that share words, and enough of them that they may be the same; each pair once. */
    private List<Link> candidates() {
        Map<String, List<Piece>> byStem = new HashMap<>();
        List<Link> found = new ArrayList<>();
        LikenessBound bound = new LikenessBound(pieces.size(), weights);
        WeightsByPiece shared = new WeightsByPiece(pieces.size());
        List<Piece> quotedFirst = Stream.concat(
                        pieces.stream().filter(Piece::quoted),
                        pieces.stream().filter(piece -> piece.kind() == Kind.PLAIN))
                .toList();
        for (Piece piece : quotedFirst) {
            Map<String, Double> stems = new TreeMap<>();
            piece.words().forEach(word -> stems.put(word.stem(), weights.of(word)));
            stems.values().removeIf(weight -> weight < INDEXED_MIN);
            stems.forEach((stem, weight) -> {
                List<Piece> having = byStem.computeIfAbsent(stem, unseen -> new ArrayList<>());
                if (having.size() < POSTINGS_MAX) {
                    having.forEach(other -> shared.add(other.number(), weight));
                }
                if (piece.quoted()) {
                    having.add(piece);
                }
            });
            shared.drain((number, weight) -> {
                Piece other = pieces.get(number);
                if (weight >= SHARED_MIN && mayBeOne(other, piece) && mayBeSame(other, piece, bound)) {
                    found.add(link(other, piece));
                }
            });
        }
        return found;
    }

    /** Whether they could be the same words if all that they have in common stood in one order. */
    private static boolean mayBeSame(Piece one, Piece other, LikenessBound bound) {
        Likeness most = bound.of(one, other);
        Bond bond = Bond.of(one, other);
        return one.quoted() && other.quoted() ? SameWords.mayBe(most, bond) : SameWords.areUnmarked(most, bond);
    }

    /** Not what stands at one place, nor what somebody says twice in one speech. */
    private static boolean mayBeOne(Piece one, Piece other) {
        boolean oneArticle = one.article().equals(other.article());
        boolean oneSpeech = oneArticle && isTurn(one) && isTurn(other);
        boolean told = !one.quoted() || !other.quoted();
        return !one.isOfOnePassage(other) && !oneSpeech && !(oneArticle && told) && !one.overlaps(other);
    }

    /** With another number it is another statement where an article names the day of one of them. */
    private static boolean isOtherDay(Link link) {
        return link.likeness().counted()
                && (link.first().setting().dated() || link.second().setting().dated());
    }

    /**
     * A named speaker who says more than what the other article gives, from somebody whom that has found out to be
     * another, takes up his words. What is published in full says more of itself.
     */
    private boolean isOfAnother(Link link, Bond bond) {
        double first = weights.sum(link.first().words());
        double second = weights.sum(link.second().words());
        Piece longer = first > second ? link.first() : link.second();
        Piece shorter = first > second ? link.second() : link.first();
        return bond == Bond.OPEN
                && longer.setting().named()
                && !longer.isTurn()
                && !shorter.setting().named()
                && !Bond.mayBeOne(longer, shorter)
                && link.likeness().common() < BOTH_SIDES_MIN * Math.max(first, second);
    }

    /** Who asks whether what another says is so does not say it. */
    private static boolean isEcho(Link link) {
        boolean firstShorter =
                link.first().words().size() <= link.second().words().size();
        Piece shorter = firstShorter ? link.first() : link.second();
        Piece longer = firstShorter ? link.second() : link.first();
        return shorter.asked() && !longer.asked();
    }

    private static boolean isTurn(Piece piece) {
        return piece.isTurn() && !piece.setting().quoting();
    }

    /** Between two statements each word has one partner: of a refrain the likeliest place counts. */
    private List<Link> withoutRepeats(List<Link> links) {
        List<Link> bestFirst = new ArrayList<>(links);
        bestFirst.sort(Comparator.comparingDouble((Link link) -> link.likeness().common())
                .reversed()
                .thenComparingInt(link -> link.first().number())
                .thenComparingInt(link -> link.second().number()));
        Map<Integer, BitSet> taken = new HashMap<>();
        List<Link> kept = new ArrayList<>();
        for (Link link : bestFirst) {
            BitSet first = taken.computeIfAbsent(link.first().number(), unseen -> new BitSet());
            BitSet second = taken.computeIfAbsent(link.second().number(), unseen -> new BitSet());
            List<Pair> pairs = new WordMatch(link.first().words(), link.second().words(), weights).pairs();
            long free = pairs.stream()
                    .filter(pair -> !first.get(pair.first()) && !second.get(pair.second()))
                    .count();
            if (free >= FREE_MIN * pairs.size()) {
                pairs.forEach(pair -> {
                    first.set(pair.first());
                    second.set(pair.second());
                });
                kept.add(link);
            }
        }
        return kept;
    }
}
