package org.rapporteur.assembly.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.language.token.TabbedLines;

/** What holds of all events of a kind: {@code event-kinds.tsv}. */
final class KindTraits {

    private final Map<EventKind, Traits> byKind = new EnumMap<>(EventKind.class);

    /**
     * The traits.
     *
     * @param family kinds that articles use for one happening have one family: a meeting, talks
     * @param mutual whether all who take part do the same: a meeting, and no attack
     * @param once whether it happens to one person or thing once within a story: a resignation
     */
    record Traits(String family, boolean mutual, boolean once) {}

    private KindTraits(List<List<String>> lines) {
        for (List<String> line : lines) {
            byKind.put(
                    EventKind.valueOf(line.get(0)),
                    new Traits(
                            line.get(1),
                            line.get(2).equals("mutual"),
                            line.get(3).equals("once")));
        }
    }

    static KindTraits load() {
        return new KindTraits(lines());
    }

    /** Kind, family, mutual or not, once or not. */
    static List<List<String>> lines() {
        return TabbedLines.read(KindTraits.class, "event-kinds.tsv", 4);
    }

    Traits of(EventKind kind) {
        Traits traits = byKind.get(kind);
        if (traits == null) {
            throw new IllegalStateException("event-kinds.tsv has no kind " + kind);
        }
        return traits;
    }
}
