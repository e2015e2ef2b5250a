package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The earlier mentions that a mention is compared with: those right before it and, of those farther
 * away, some that have its head or a part of its name. So the work grows with the length of an article
 * and not with its square.
 */
final class Antecedents {

    private static final int REACH = 60;
    private static final int PRONOUN_REACH = 45;
    private static final int ALIKE_MAX = 8;

    private final List<Profile> passed = new ArrayList<>();
    /** By head and part of a name: the indexes of mentions. */
    private final Map<String, TreeSet<Integer>> alike = new HashMap<>();

    /** In reading order. */
    List<Profile> of(Profile profile) {
        int reach = profile.isPronoun() ? PRONOUN_REACH : REACH;
        int from = Math.max(0, passed.size() - reach);
        if (profile.isPronoun() || from == 0) {
            return List.copyOf(passed.subList(from, passed.size()));
        }
        TreeMap<Integer, Profile> far = new TreeMap<>();
        for (String key : keys(profile)) {
            alike.getOrDefault(key, new TreeSet<>()).headSet(from, false).descendingSet().stream()
                    .limit(ALIKE_MAX)
                    .forEach(place -> far.put(place, passed.get(place)));
        }
        List<Profile> found = new ArrayList<>(far.values());
        found.addAll(passed.subList(from, passed.size()));
        return found;
    }

    /** To be called for each mention, in their order, once its antecedents were asked for. */
    void pass(Profile profile) {
        if (!profile.isPronoun()) {
            keys(profile)
                    .forEach(key -> alike.computeIfAbsent(key, unseen -> new TreeSet<>())
                            .add(passed.size()));
        }
        passed.add(profile);
    }

    private static List<String> keys(Profile profile) {
        List<String> keys = new ArrayList<>(profile.wording().name().parts());
        keys.add(profile.wording().head());
        keys.addAll(profile.wording().aliases());
        String capitals = profile.wording().name().capitals();
        if (capitals.length() > 1) {
            keys.add(capitals.toLowerCase(Locale.ROOT));
        }
        return keys;
    }
}
