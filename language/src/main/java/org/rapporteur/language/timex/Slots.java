package org.rapporteur.language.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that the pieces of a pattern noted, in reading order. */
record Slots(List<Slot> slots) {

    Slots {
        slots = List.copyOf(slots);
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** Of several of one name the first. */
    Optional<String> find(String name) {
        return slots.stream()
                .filter(slot -> slot.name().equals(name))
                .map(Slot::value)
                .findFirst();
    }

    /** @throws IllegalStateException if no piece noted it: the rule's recipe does not fit its pattern */
    String get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no '%s' in %s".formatted(name, slots)));
    }

    int number(String name) {
        return Integer.parseInt(get(name));
    }

    Slots and(Slot slot) {
        List<Slot> more = new ArrayList<>(slots);
        more.add(slot);
        return new Slots(more);
    }

    /** The expressions within, in reading order. */
    List<Item> items() {
        return slots.stream().flatMap(slot -> slot.item().stream()).toList();
    }
}
