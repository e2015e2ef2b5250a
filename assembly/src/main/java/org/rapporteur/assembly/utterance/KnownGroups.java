package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.assembly.material.Grouping;
import org.rapporteur.assembly.utterance.Piece.Kind;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.text.Span;

/** Regroups pieces of which a person knows that they give one utterance, or that they do not. */
final class KnownGroups {

    private final List<Piece> pieces;
    private final List<List<Piece>> sets = new ArrayList<>();
    private final BitSet inUtterance = new BitSet();

    /**
     * @param groups of pieces that give one utterance, by number
     * @param told what only renders it, by the number of the group
     */
    KnownGroups(List<Piece> pieces, Map<Integer, List<Piece>> groups, Map<Integer, List<Piece>> told) {
        this.pieces = pieces;
        BitSet placed = new BitSet();
        groups.forEach((number, group) -> {
            List<Piece> set = new ArrayList<>(group);
            set.addAll(told.getOrDefault(number, List.of()));
            set.forEach(piece -> placed.set(piece.number()));
            if (set.size() > 1) {
                set.forEach(piece -> inUtterance.set(piece.number()));
            }
            sets.add(set);
        });
        pieces.stream().filter(piece -> !placed.get(piece.number())).forEach(piece -> sets.add(List.of(piece)));
    }

    /** Each in order; the sets by the first piece that is not only told. */
    List<List<Piece>> regroup(List<Grouping> known) {
        return Grouping.regroup(sets, known, Piece::number, this::at).stream()
                .filter(set -> set.stream().anyMatch(piece -> piece.kind() != Kind.TOLD))
                .filter(set -> set.size() > 1 || set.get(0).quoted())
                .sorted(Comparator.comparingInt(KnownGroups::first))
                .toList();
    }

    private static int first(List<Piece> set) {
        return set.stream()
                .filter(piece -> piece.kind() != Kind.TOLD)
                .mapToInt(Piece::number)
                .min()
                .orElse(0);
    }

    /** To be parted, all that gives the words at a passage. To be joined, what has them as somebody's; else in an utterance already; else as told, or as its own. */
    private List<Piece> at(Passage passage, boolean parting) {
        List<Piece> there = pieces.stream()
                .filter(piece -> piece.article().equals(passage.article()))
                .filter(piece -> isMostly(piece.extent(), passage.span()))
                .toList();
        List<Piece> quoted = there.stream().filter(Piece::quoted).toList();
        if (parting || !quoted.isEmpty()) {
            return parting ? there : quoted;
        }
        List<Piece> given =
                there.stream().filter(piece -> inUtterance.get(piece.number())).toList();
        if (!given.isEmpty()) {
            return given;
        }
        List<Piece> told =
                there.stream().filter(piece -> piece.kind() == Kind.TOLD).toList();
        return told.isEmpty() ? there : told;
    }

    /** The two share more than half of one of them. */
    private static boolean isMostly(Span piece, Span passage) {
        int common = Math.min(piece.end(), passage.end()) - Math.max(piece.begin(), passage.begin());
        return 2 * common > Math.min(piece.length(), passage.length());
    }
}
