package org.rapporteur.export.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.export.brief.MatrixPart;
import org.rapporteur.export.brief.NegotiationPart;
import org.rapporteur.export.brief.PartyEntry;
import org.rapporteur.export.brief.PositionEntry;
import org.rapporteur.export.brief.StanceWords;

/**
 * The matrix as the page has it: those who are at the table have a column each, and so have those from outside who hold
 * as much as these do; the others have one together, for they are many and hold little each.
 */
final class Standpoints {

    /** With fewer columns than this those from outside who hold the most have one of their own too. */
    private static final int COLUMNS = 4;

    private final MatrixPart matrix;
    private final List<Integer> apart = new ArrayList<>();
    private final List<Integer> together = new ArrayList<>();

    Standpoints(NegotiationPart negotiation) {
        this.matrix = negotiation.matrix();
        Set<String> fromOutside = negotiation.parties().stream()
                .filter(party -> party.part() == PartyPart.OUTSIDE)
                .map(PartyEntry::name)
                .collect(Collectors.toSet());
        List<Integer> outside = new ArrayList<>();
        for (int column = 0; column < matrix.columns().size(); column++) {
            MatrixPart.Column party = matrix.columns().get(column);
            boolean isOutside = party.part().isEmpty() || fromOutside.contains(party.name());
            (isOutside ? outside : apart).add(column);
        }
        double usual = apart.stream().mapToInt(this::positions).average().orElse(0);
        for (int column : outside) {
            boolean much = positions(column) >= usual && !apart.isEmpty();
            (apart.size() < COLUMNS || much ? apart : together).add(column);
        }
        if (together.size() == 1) {
            apart.add(together.remove(0));
        }
    }

    private int positions(int column) {
        return matrix.rows().stream()
                .mapToInt(row -> row.cells().get(column).positions())
                .sum();
    }

    MatrixPart matrix() {
        return matrix;
    }

    /** The columns that stand by themselves. */
    List<Integer> apart() {
        return List.copyOf(apart);
    }

    /** The columns that share one; none, or more than one. */
    List<Integer> together() {
        return List.copyOf(together);
    }

    /** The same positions, the latest first; those of one day, or of none, as they come. */
    static List<PositionEntry> newestFirst(List<PositionEntry> entries) {
        List<PositionEntry> newest = new ArrayList<>(entries);
        Collections.reverse(newest);
        newest.sort(Comparator.comparing(
                (PositionEntry entry) ->
                        entry.when().from().or(entry.when()::to).orElse(LocalDate.MIN),
                Comparator.reverseOrder()));
        return List.copyOf(newest);
    }

    /** Each attitude with its strength once, the latest first. */
    static List<StanceWords> stances(List<PositionEntry> entries) {
        Map<String, StanceWords> stances = new LinkedHashMap<>();
        newestFirst(entries).forEach(entry -> stances.putIfAbsent(entry.stance().label(), entry.stance()));
        return List.copyOf(stances.values());
    }
}
