package org.rapporteur.assembly.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.decision.AnchorState;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.decision.NotApplied;

/** Which decisions are followed, and which are not and why, while they are being applied. */
final class Verdicts {

    private final List<Applied> applied = new ArrayList<>();
    private final List<NotApplied> notApplied = new ArrayList<>();

    void applied(Located located, List<String> names, AnchorState state) {
        applied.add(new Applied(
                located.decision(),
                located.read().subject(),
                names.stream().distinct().toList(),
                state));
    }

    void notApplied(Decision decision, AnchorState state, String reason) {
        notApplied.add(new NotApplied(decision, state, reason));
    }

    /** @param why whose message is the reason */
    void notApplied(Decision decision, AnchorState state, RuntimeException why) {
        notApplied(decision, state, String.valueOf(why.getMessage()));
    }

    /** In an order that does not rest on which of two subjects was decided on first. */
    Decided decided() {
        return new Decided(
                applied.stream()
                        .sorted(Comparator.comparing(Applied::subject)
                                .thenComparing(one -> one.names().get(0)))
                        .toList(),
                notApplied.stream()
                        .sorted(Comparator.comparing(
                                        (NotApplied one) -> one.decision().at())
                                .thenComparing(one -> one.decision().id()))
                        .toList());
    }
}
