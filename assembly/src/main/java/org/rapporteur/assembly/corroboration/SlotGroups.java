package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Bearing;
import org.rapporteur.core.comparison.Difference.Side;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.entity.EntityId;

/**
 * Values of one slot, joined where two clauses that are about one thing have one each.
 *
 * @param <V> what fills the slot
 */
final class SlotGroups<V> {

    /** A clause's value. */
    record Filled<V>(Clause clause, V value) {}

    /** How two values stand to each other. */
    interface Judgement<V> {
        Bearing bearing(Filled<V> one, Filled<V> other);
    }

    private final Function<V, Object> sameness;
    private final Judgement<V> judgement;
    /** By the number of the clause and the kind of slot. */
    private final Map<String, Filled<V>> filled = new LinkedHashMap<>();

    private final Map<String, String> leaders = new HashMap<>();

    /**
     * Begins without any.
     *
     * @param sameness values of which it is equal are one side
     */
    SlotGroups(Function<V, Object> sameness, Judgement<V> judgement) {
        this.sameness = sameness;
        this.judgement = judgement;
    }

    /**
     * Joins two values.
     *
     * @param kind tells slots of one clause apart, such as the unit of a number
     */
    void join(String kind, Filled<V> one, Filled<V> other) {
        String first = add(kind, one);
        String second = add(kind, other);
        BinaryOperator<String> earlier = (left, right) -> left.compareTo(right) <= 0 ? left : right;
        String leader = earlier.apply(leader(first), leader(second));
        leaders.put(leader(first), leader);
        leaders.put(leader(second), leader);
    }

    private String add(String kind, Filled<V> value) {
        String key = "%08d %s".formatted(value.clause().number(), kind);
        filled.putIfAbsent(key, value);
        leaders.putIfAbsent(key, key);
        return key;
    }

    private String leader(String key) {
        String at = key;
        while (!at.equals(leaders.getOrDefault(at, at))) {
            at = leaders.getOrDefault(at, at);
        }
        return at;
    }

    /** In order of their first clause; groups whose values are all one are none. */
    List<Difference> differences(Slot slot) {
        Map<String, List<Filled<V>>> groups = new TreeMap<>();
        filled.keySet().stream()
                .sorted()
                .forEach(key -> groups.computeIfAbsent(leader(key), unseen -> new ArrayList<>())
                        .add(value(key)));
        List<Difference> differences = new ArrayList<>();
        for (List<Filled<V>> group : groups.values()) {
            Map<Object, List<Filled<V>>> sides = new LinkedHashMap<>();
            group.forEach(value -> sides.computeIfAbsent(sameness.apply(value.value()), unseen -> new ArrayList<>())
                    .add(value));
            if (sides.size() > 1) {
                differences.add(new Difference(
                        slot,
                        about(group),
                        sides.values().stream().map(SlotGroups::side).toList(),
                        worst(List.copyOf(sides.values()))));
            }
        }
        return differences;
    }

    private Filled<V> value(String key) {
        return Optional.ofNullable(filled.get(key)).orElseThrow();
    }

    private static <V> Side side(List<Filled<V>> values) {
        return new Side(values.stream()
                .map(Filled::clause)
                .sorted(Comparator.comparingInt(Clause::number))
                .map(Clause::telling)
                .distinct()
                .toList());
    }

    private Bearing worst(List<List<Filled<V>>> sides) {
        Bearing worst = Bearing.COMPATIBLE;
        for (int one = 0; one < sides.size(); one++) {
            for (int other = one + 1; other < sides.size(); other++) {
                Bearing bearing = judgement.bearing(
                        sides.get(one).get(0), sides.get(other).get(0));
                worst = bearing.compareTo(worst) > 0 ? bearing : worst;
            }
        }
        return worst;
    }

    /** Whoever does or undergoes it in all of them. */
    private Optional<EntityId> about(List<Filled<V>> group) {
        return group.get(0).clause().features().stream()
                .filter(Feature::isEntity)
                .filter(entity -> group.stream()
                        .allMatch(value -> value.clause().subjects().contains(entity)
                                || value.clause().objects().contains(entity)))
                .findFirst()
                .map(entity -> new EntityId(entity.substring(1)));
    }
}
