package org.rapporteur.assembly.negotiation.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.time.Window;

/** A step while its deeds are gathered. */
final class Draft {

    private final List<Deed> announced = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    /**
     * What is said of it afterwards.
     *
     * @param weight how much says that it is said of this step
     */
    record Told(Fate fate, Deed deed, double weight) {}

    Draft(Deed first) {
        announced.add(first);
    }

    List<Deed> announced() {
        return announced;
    }

    /** In the articles' order. */
    List<Told> told() {
        return told;
    }

    void tell(Told news) {
        told.add(news);
        told.sort(Comparator.<Told>comparingInt(one -> one.deed().place().article())
                .thenComparingInt(one -> one.deed().place().token()));
    }

    /** The first deed says when it was to be, another one, at the same place, when it is to be now. */
    static Draft moved(Deed first, Deed news) {
        Draft draft = new Draft(first);
        draft.tell(new Told(Fate.MOVED, news, Double.MAX_VALUE));
        return draft;
    }

    /** As it stands by now. */
    Fate fate() {
        return told.isEmpty() ? Fate.NOT_MENTIONED : told.get(told.size() - 1).fate();
    }

    boolean isOver() {
        return fate() == Fate.DONE || fate() == Fate.CANCELLED;
    }

    /** When it is to be by now; empty where nobody says, or where it was put off to no day. */
    Optional<Window> due() {
        return due(Integer.MAX_VALUE);
    }

    /** When it was to be by what the articles before one say. */
    Optional<Window> due(int article) {
        return told.stream()
                .filter(one -> one.fate() == Fate.MOVED && one.deed().place().article() < article)
                .reduce((earlier, later) -> later)
                .map(one -> one.deed().window())
                .orElseGet(() -> announced.stream()
                        .map(Deed::window)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** All that says what is to be done. */
    List<Deed> deeds() {
        return Stream.concat(
                        announced.stream(),
                        told.stream().filter(one -> one.fate() == Fate.MOVED).map(Told::deed))
                .toList();
    }
}
