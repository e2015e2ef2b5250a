package org.rapporteur.export.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same words by the same voice in one article or several, as copies have them: to be shown once.
 *
 * @param told the first of them
 * @param also the others
 */
public record Retold(Told told, List<Told> also) {

    public Retold {
        also = List.copyOf(also);
    }

    /** Each wording once, in the order in which it is first told. */
    public static List<Retold> of(List<Told> passages) {
        Map<String, List<Told>> alike = new LinkedHashMap<>();
        for (Told passage : passages) {
            alike.computeIfAbsent(passage.onOneLine() + "\n" + passage.voice().orElse(""), unseen -> new ArrayList<>())
                    .add(passage);
        }
        return alike.values().stream().map(Retold::first).toList();
    }

    /** The first of several with the others beside it; places that are given twice, once. */
    public static Retold first(List<Told> alike) {
        Set<String> places = new HashSet<>();
        List<Told> apart = alike.stream()
                .filter(told -> places.add(told.anchor().toString()))
                .toList();
        return new Retold(apart.get(0), apart.subList(1, apart.size()));
    }

    /** All of them, the first one first. */
    public List<Told> all() {
        List<Told> all = new ArrayList<>(List.of(told));
        all.addAll(also);
        return all;
    }
}
