package org.rapporteur.assembly.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.language.token.TabbedLines;

/** What holds of all events of a kind: {@code event-kinds.tsv}. */
final class KindTraits {

    private final Map<EventKind, Traits> byKind = new EnumMap<>(EventKind.class);

    /**
     * The traits.
     *
     * @param family kinds that articles use for one happening have one family: a meeting, talks
     * @param kin families by which one of it may go too: who visits a town meets somebody there
     * @param mutual whether all who take part do the same: a meeting, and no attack
     * @param once whether it happens to one person or thing once within a story: a resignation
     * @param seldom whether a story has few of them: a ceasefire
     */
    record Traits(String family, Set<String> kin, boolean mutual, boolean once, boolean seldom) {
        Traits {
            kin = Set.copyOf(kin);
        }
    }

    private KindTraits(List<List<String>> lines) {
        for (List<String> line : lines) {
            byKind.put(
                    EventKind.valueOf(line.get(0)),
                    new Traits(
                            line.get(1),
                            Set.of(line.get(2).split(";", -1)),
                            line.get(3).equals("mutual"),
                            line.get(4).equals("once"),
                            line.get(4).equals("seldom")));
        }
    }

    static KindTraits load() {
        return new KindTraits(lines());
    }

    /** Kind, family, kin, mutual or not, how often. */
    static List<List<String>> lines() {
        return TabbedLines.read(KindTraits.class, "event-kinds.tsv", 5);
    }

    Traits of(EventKind kind) {
        Traits traits = byKind.get(kind);
        if (traits == null) {
            throw new IllegalStateException("event-kinds.tsv has no kind " + kind);
        }
        return traits;
    }

    boolean isOfOneFamily(EventKind one, EventKind other) {
        return of(one).family().equals(of(other).family());
    }

    /** Whether a mention of the one kind may speak of what another calls by the other. */
    boolean isKin(EventKind one, EventKind other) {
        return of(one).kin().contains(of(other).family());
    }
}
