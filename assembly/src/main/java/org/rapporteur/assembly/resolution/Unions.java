package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts things that are one together, keeping the order in which they came. */
final class Unions {

    private final List<Spoken> all;
    private final Map<Spoken.Key, Integer> places = new LinkedHashMap<>();
    private final int[] first;

    Unions(List<Spoken> all) {
        this.all = List.copyOf(all);
        this.first = new int[all.size()];
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).key(), i);
            first[i] = i;
        }
    }

    /** All of these are one. */
    void unite(Collection<Spoken> same) {
        int to = -1;
        for (Spoken one : same) {
            int root = root(place(one));
            if (to >= 0 && root != to) {
                int earlier = Math.min(to, root);
                first[Math.max(to, root)] = earlier;
                root = earlier;
            }
            to = root;
        }
    }

    /** Each set in order, the sets by their first members. */
    List<List<Spoken>> sets() {
        Map<Integer, List<Spoken>> sets = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            sets.computeIfAbsent(root(i), root -> new ArrayList<>()).add(all.get(i));
        }
        return List.copyOf(sets.values());
    }

    private int place(Spoken one) {
        Integer place = places.get(one.key());
        if (place == null) {
            throw new IllegalArgumentException("not among those to be united: " + one.key());
        }
        return place;
    }

    private int root(int at) {
        int root = at;
        while (first[root] != root) {
            root = first[root];
        }
        return root;
    }
}
