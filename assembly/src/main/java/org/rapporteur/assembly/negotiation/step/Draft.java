package org.rapporteur.assembly.negotiation.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.time.Window;

/** A step while its deeds are gathered. */
final class Draft {

    private final List<Deed> announced = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    /** What is said of it afterwards. */
    record Told(Fate fate, Deed deed) {}

    Draft(Deed first) {
        announced.add(first);
    }

    List<Deed> announced() {
        return announced;
    }

    List<Told> told() {
        return told;
    }

    /** As it stands by now. */
    Fate fate() {
        return told.isEmpty() ? Fate.NOT_MENTIONED : told.get(told.size() - 1).fate();
    }

    boolean isOver() {
        return fate() == Fate.DONE || fate() == Fate.CANCELLED;
    }

    /** Whether nothing more can become of it: what is called off may yet be told to be put off. */
    boolean isOver(Fate news) {
        return fate() == Fate.DONE || fate() == Fate.CANCELLED && news != Fate.MOVED;
    }

    /** When it is to be by now; empty where nobody says, or where it was put off to no day. */
    Optional<Window> due() {
        return told.stream()
                .filter(one -> one.fate() == Fate.MOVED)
                .reduce((earlier, later) -> later)
                .map(one -> one.deed().window())
                .orElseGet(() -> announced.stream()
                        .map(Deed::window)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The most that any of its deeds says for another. */
    double likeness(Deed deed, Sameness sameness) {
        double most = 0;
        for (Deed own : announced) {
            most = Math.max(most, sameness.of(own, deed));
        }
        for (Told own : told) {
            most = Math.max(most, own.fate() == Fate.MOVED ? sameness.of(own.deed(), deed) : 0);
        }
        return most;
    }
}
