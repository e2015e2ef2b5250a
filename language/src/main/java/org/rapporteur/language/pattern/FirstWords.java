package org.rapporteur.language.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules by the first word that they can match, so that at each place of a text only few are tried. Filled once,
 * then only asked.
 *
 * @param <R> the rules
 */
public final class FirstWords<R> {

    private final Map<String, List<R>> byFirst = new HashMap<>();
    private final List<R> others = new ArrayList<>();

    /** Adds a rule behind those that are there. */
    public void add(Step<?> pattern, R rule) {
        Optional<Set<String>> firsts = pattern.firsts();
        if (firsts.isEmpty()) {
            others.add(rule);
        } else {
            firsts.get()
                    .forEach(first -> byFirst.computeIfAbsent(first, unused -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** Those that can begin with a word, in the order in which they were added. */
    public List<R> of(String small) {
        return byFirst.getOrDefault(small, List.of());
    }

    /** Those that can begin with any word, in the order in which they were added. */
    public List<R> others() {
        return others;
    }
}
