package org.rapporteur.core.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.RulingKind;

/** Which decisions hold: those that no decision that holds undoes. */
public final class InForce {

    private InForce() {}

    /**
     * Those that hold, without those that undo, in the same order. What was undone is as if it had never been;
     * whoever undoes the undoing has it back where it was.
     *
     * @param decisions in the order in which they were kept; one that comes twice counts once, where it came first
     */
    public static List<Decision> list(List<Decision> decisions) {
        Map<DecisionId, Decision> distinct = new LinkedHashMap<>();
        decisions.forEach(decision -> distinct.putIfAbsent(decision.id(), decision));
        List<Decision> backwards = new ArrayList<>(distinct.values());
        Collections.reverse(backwards);
        Set<String> undone = new HashSet<>();
        for (Decision decision : backwards) {
            if (isUndoing(decision) && !undone.contains(decision.id().toString())) {
                undone.add(decision.ruling().subject().name());
            }
        }
        return distinct.values().stream()
                .filter(decision ->
                        !isUndoing(decision) && !undone.contains(decision.id().toString()))
                .toList();
    }

    private static boolean isUndoing(Decision decision) {
        return decision.ruling().kind() == RulingKind.UNDO;
    }
}
