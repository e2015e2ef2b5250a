package org.rapporteur.language.event;

import java.util.List;
import java.util.OptionalInt;

/**
 * A word of an article that names a happening.
 *
 * @param token the verb or the noun
 * @param carrier the verb that a noun happens by
 * @param last the last token of the trigger: "down" in "stepped down"
 */
record Happening(Trigger trigger, int token, OptionalInt carrier, int last) {

    /** Where what belongs to it hangs: itself, and the verb that it happens by. */
    List<Integer> anchors() {
        return carrier.isPresent() ? List.of(token, carrier.getAsInt()) : List.of(token);
    }
}
