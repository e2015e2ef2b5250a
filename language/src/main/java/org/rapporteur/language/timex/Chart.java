package org.rapporteur.language.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that rules matched so far, by where it begins. Belongs to one thread. */
final class Chart {

    private final Map<Integer, List<Item>> byBegin = new HashMap<>();

    void add(Item item) {
        byBegin.computeIfAbsent(item.begin(), unused -> new ArrayList<>()).add(item);
    }

    /** What begins at a place, in the order of the rules. */
    List<Item> at(int begin) {
        return byBegin.getOrDefault(begin, List.of());
    }

    /** The longest expression that begins at a place; of equally long ones, of the rule that stands first. */
    Optional<Item> longest(int begin) {
        Item best = null;
        for (Item item : at(begin)) {
            if (!item.rule().isPart() && (best == null || item.end() > best.end())) {
                best = item;
            }
        }
        return Optional.ofNullable(best);
    }
}
