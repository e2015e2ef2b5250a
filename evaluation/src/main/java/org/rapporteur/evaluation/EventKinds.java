package org.rapporteur.evaluation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.language.token.TabbedLines;

/** Which kinds of event, how put, are PLOVER's types, from {@code plover-kinds.tsv}. */
final class EventKinds {

    private static final String ANY = "any";

    private final Map<String, Set<Kind>> kinds = new HashMap<>();

    private record Kind(EventKind kind, EventStatus status) {}

    static EventKinds load() {
        EventKinds table = new EventKinds();
        for (List<String> line : TabbedLines.read(EventKinds.class, "plover-kinds.tsv", 3)) {
            Set<Kind> kinds = table.kinds.computeIfAbsent(line.get(0), unused -> new HashSet<>());
            for (EventStatus status : statuses(line.get(1))) {
                for (String kind : line.get(2).split(" ", -1)) {
                    kinds.add(new Kind(EventKind.valueOf(kind), status));
                }
            }
        }
        return table;
    }

    private static Set<EventStatus> statuses(String written) {
        Set<EventStatus> statuses = EnumSet.noneOf(EventStatus.class);
        if (written.equals(ANY)) {
            statuses.addAll(EnumSet.allOf(EventStatus.class));
            return statuses;
        }
        for (String status : written.split(" ", -1)) {
            statuses.add(EventStatus.valueOf(status));
        }
        return statuses;
    }

    /** Whether an event is what PLOVER's type means. */
    boolean isA(String type, EventMention event) {
        return kinds.getOrDefault(type, Set.of())
                .contains(new Kind(event.kind(), event.standing().status()));
    }
}
