package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.assembly.utterance.Piece.Kind;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.statement.StatementId;

/** Puts together what hangs together: pieces that are linked, and neighbours that are quoted together. */
final class Groups {

    /** So many sentences that several quote together are one utterance, even if another quotes only one of them. */
    private static final int TOGETHER_MAX = 5;

    /** So many sentences that are a spoken paragraph are one utterance; more are quoted one by one. */
    private static final int SPOKEN_MAX = 2;

    private final List<Piece> pieces;
    private final int[] groups;
    private final Map<StatementId, List<Piece>> byPassage = new HashMap<>();
    private final Map<Integer, Piece> next;
    private final BitSet joined = new BitSet();

    /** By the number of a group of several. */
    private final Map<Integer, List<Piece>> members = new HashMap<>();

    /** Each piece is a group for itself. */
    Groups(List<Piece> pieces) {
        this.pieces = pieces;
        this.groups = new int[pieces.size()];
        this.next = following(pieces);
        for (Piece piece : pieces) {
            groups[piece.number()] = piece.number();
            if (piece.quoted()) {
                byPassage
                        .computeIfAbsent(piece.passage(), unseen -> new ArrayList<>())
                        .add(piece);
            }
        }
    }

    boolean isJoined(Piece piece) {
        return joined.get(piece.number());
    }

    /** The number of the group of a piece: that of its first piece. */
    int of(Piece piece) {
        int at = piece.number();
        while (groups[at] != at) {
            at = groups[at];
        }
        return at;
    }

    void join(Piece one, Piece other) {
        joined.set(one.number());
        joined.set(other.number());
        int first = Math.min(of(one), of(other));
        int last = Math.max(of(one), of(other));
        groups[last] = first;
        if (first != last) {
            List<Piece> gone = members.remove(last);
            members.computeIfAbsent(first, number -> new ArrayList<>(List.of(pieces.get(number))))
                    .addAll(gone == null ? List.of(pieces.get(last)) : gone);
        }
    }

    private List<Piece> members(int group) {
        return Optional.ofNullable(members.get(group)).orElseGet(() -> List.of(pieces.get(group)));
    }

    /** By the number of the group; each in the articles' order. */
    Map<Integer, List<Piece>> all() {
        Map<Integer, List<Piece>> all = new TreeMap<>();
        pieces.stream()
                .filter(piece -> piece.quoted() || joined.get(piece.number()))
                .forEach(piece -> all.computeIfAbsent(of(piece), unseen -> new ArrayList<>())
                        .add(piece));
        return all;
    }

    /** Joins the sentences of a short quotation that nothing breaks. */
    void joinQuotations() {
        for (Piece piece : pieces) {
            Piece next = next(piece);
            if (next != null
                    && next.isOfOnePassage(piece)
                    && !piece.isTurn()
                    && isUnbroken(piece, next)
                    && own(piece).size() <= TOGETHER_MAX) {
                join(piece, next);
            }
        }
    }

    private static boolean isUnbroken(Piece piece, Piece next) {
        return piece.words().get(piece.words().size() - 1).part()
                == next.words().get(0).part();
    }

    /**
     * Joins to the group of a piece the others of its passage, if they are in no other: the quotation is then
     * given whole.
     */
    void widen(Piece piece) {
        List<Piece> own = own(piece);
        boolean free = own.stream()
                .allMatch(
                        one -> of(one) == of(piece) || members(of(one)).stream().allMatch(piece::isOfOnePassage));
        if (free && own.size() <= mostTaken(piece)) {
            own.forEach(one -> join(one, piece));
        }
    }

    /** How many words its passage has in all, or none if it is too long to be taken whole. */
    int length(Piece piece) {
        List<Piece> own = own(piece);
        return own.size() <= mostTaken(piece)
                ? own.stream().mapToInt(one -> one.words().size()).sum()
                : 0;
    }

    private static int mostTaken(Piece piece) {
        return piece.isTurn() ? SPOKEN_MAX : TOGETHER_MAX;
    }

    /** What is quoted at the same place; of what the layout sets off, the paragraph. */
    private List<Piece> own(Piece piece) {
        List<Piece> own = byPassage.getOrDefault(piece.passage(), List.of());
        return piece.isTurn()
                ? own.stream().filter(one -> paragraph(one) == paragraph(piece)).toList()
                : own;
    }

    private static int paragraph(Piece piece) {
        return piece.words().get(0).place().paragraph();
    }

    /** Joins groups whose pieces follow each other in two passages or more. */
    void joinNeighbours() {
        boolean joined = true;
        while (joined) {
            joined = false;
            Map<Integer, List<Piece>> all = all();
            for (Piece piece : pieces) {
                Piece next = next(piece);
                if (next != null && of(piece) != of(next) && areTogether(all.get(of(piece)), all.get(of(next)))) {
                    join(piece, next);
                    joined = true;
                }
            }
        }
    }

    private @Nullable Piece next(Piece piece) {
        return next.get(piece.number());
    }

    /** Of each piece that goes on in another one. */
    private static Map<Integer, Piece> following(List<Piece> pieces) {
        List<Piece> inPlace = new ArrayList<>(pieces);
        Map<ArticleId, Integer> order = new HashMap<>();
        pieces.forEach(piece -> order.putIfAbsent(piece.article(), order.size()));
        inPlace.removeIf(piece -> piece.kind() == Kind.TOLD);
        inPlace.sort(Comparator.comparing((Piece piece) -> order.getOrDefault(piece.article(), 0))
                .thenComparing(Piece::kind)
                .thenComparing(piece -> piece.extent().begin())
                .thenComparing(Piece::number));
        Map<Integer, Piece> next = new HashMap<>();
        for (int at = 1; at < inPlace.size(); at++) {
            Piece before = inPlace.get(at - 1);
            Piece piece = inPlace.get(at);
            boolean ofOnePassage = before.kind() == piece.kind() && before.isOfOnePassage(piece);
            if (ofOnePassage || before.goesOnWith(piece)) {
                next.put(before.number(), piece);
            }
        }
        return next;
    }

    private boolean areTogether(@Nullable List<Piece> some, @Nullable List<Piece> others) {
        if (some == null || others == null) {
            return false;
        }
        BitSet behind = numbers(others);
        BitSet before = numbers(some);
        Set<StatementId> both = new HashSet<>();
        some.stream().filter(piece -> goesOnIn(piece, behind)).forEach(piece -> both.add(piece.passage()));
        others.stream().filter(piece -> goesOnIn(piece, before)).forEach(piece -> both.add(piece.passage()));
        boolean alike = statements(some).equals(statements(others)) && both.equals(statements(some));
        return both.size() >= 2 && (alike || longest(some) + longest(others) <= TOGETHER_MAX);
    }

    /** Next, or after one sentence that the others cut. */
    private boolean goesOnIn(Piece piece, BitSet others) {
        Piece following = next(piece);
        if (following == null) {
            return false;
        }
        Piece second = next(following);
        return others.get(following.number()) || second != null && others.get(second.number());
    }

    private static BitSet numbers(List<Piece> pieces) {
        BitSet numbers = new BitSet();
        pieces.forEach(piece -> numbers.set(piece.number()));
        return numbers;
    }

    private static Set<StatementId> statements(Collection<Piece> pieces) {
        Set<StatementId> ids = new HashSet<>();
        pieces.forEach(piece -> ids.add(piece.passage()));
        return ids;
    }

    private static int longest(List<Piece> group) {
        Map<StatementId, Integer> counts = new HashMap<>();
        group.forEach(piece -> counts.merge(piece.passage(), 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
