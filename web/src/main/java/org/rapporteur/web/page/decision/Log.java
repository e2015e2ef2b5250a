package org.rapporteur.web.page.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.RulingKind;

/** Decisions in the order in which they were kept, and which of them hold. */
public final class Log {

    private final List<Numbered<Decision>> all;
    private final Map<DecisionId, Numbered<Decision>> byId = new HashMap<>();
    private final Map<String, Numbered<Decision>> undone = new HashMap<>();

    Log(List<Numbered<Decision>> all) {
        this.all = List.copyOf(all);
        for (int at = this.all.size() - 1; at >= 0; at--) {
            Numbered<Decision> decision = this.all.get(at);
            byId.put(decision.value().id(), decision);
            if (decision.value().ruling().kind() == RulingKind.UNDO
                    && !undone.containsKey(decision.value().id().toString())) {
                undone.putIfAbsent(decision.value().ruling().subject().name(), decision);
            }
        }
    }

    /** The earliest first. */
    public List<Numbered<Decision>> all() {
        return all;
    }

    /** The number of the last one; 0 if there is none. */
    public long last() {
        return all.isEmpty() ? 0 : all.get(all.size() - 1).number();
    }

    public Optional<Numbered<Decision>> find(DecisionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The one that undoes it and holds; empty if it holds itself. */
    public Optional<Numbered<Decision>> undoing(DecisionId id) {
        return Optional.ofNullable(undone.get(id.toString()));
    }

    /** What a person decided last and did not undo. */
    public Optional<Numbered<Decision>> lastBy(String person) {
        return all.stream()
                .filter(decision -> decision.value().person().equals(person))
                .filter(decision -> decision.value().ruling().kind() != RulingKind.UNDO)
                .filter(decision -> undoing(decision.value().id()).isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** What an undoing undid, in the end: through the undoing of an undoing. */
    public Optional<Numbered<Decision>> undoneBy(Decision undoing) {
        Optional<Numbered<Decision>> found = Optional.empty();
        Decision at = undoing;
        while (at.ruling().kind() == RulingKind.UNDO) {
            Optional<Numbered<Decision>> next =
                    parsed(at.ruling().subject().name()).flatMap(this::find);
            if (next.isEmpty() || next.equals(found)) {
                return found;
            }
            found = next;
            at = next.get().value();
        }
        return found;
    }

    private static Optional<DecisionId> parsed(String name) {
        try {
            return Optional.of(DecisionId.parse(name));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
