package org.rapporteur.language.timex;

import java.util.Optional;

/**
 * What a piece of a pattern noted on the way.
 *
 * @param name of the piece: "month"
 * @param value "5" for May; empty for an expression within
 */
record Slot(String name, String value, Optional<Item> item) {

    static Slot of(String name, String value) {
        return new Slot(name, value, Optional.empty());
    }

    static Slot of(String name, Item item) {
        return new Slot(name, "", Optional.of(item));
    }
}
