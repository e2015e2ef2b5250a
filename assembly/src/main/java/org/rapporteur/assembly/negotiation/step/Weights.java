package org.rapporteur.assembly.negotiation.step;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much it tells that two deeds of a story share a word, from 0 to 1: less for one that is in many of them. */
final class Weights {

    /** As if so many more deeds were there without the word: in a short story every word is rare. */
    private static final int MORE = 100;

    private final Map<String, Integer> having = new HashMap<>();
    private final double all;

    Weights(List<Deed> deeds) {
        for (Deed deed : deeds) {
            Set<String> keys = new HashSet<>(deed.content().words());
            keys.addAll(deed.content().deeds());
            keys.forEach(key -> having.merge(key, 1, Integer::sum));
        }
        all = deeds.size() + MORE;
    }

    double of(String key) {
        return Math.log(all / having.getOrDefault(key, 1)) / Math.log(all);
    }

    double sum(Collection<String> keys) {
        return keys.stream().mapToDouble(this::of).sum();
    }
}
