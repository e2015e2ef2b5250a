package org.rapporteur.assembly.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.assembly.corroboration.ClauseFinder.Slots;
import org.rapporteur.assembly.corroboration.SlotGroups.Filled;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.quantity.Quantity;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Bearing;
import org.rapporteur.core.comparison.Difference.Slot;

/**
 * Numbers of one unit in clauses about one thing. They conflict if both are exact, both articles are of one day, and no
 * word shows that the count moves; else what no number satisfies at once is a difference.
 */
final class NumberDifferences {

    /** Words of counts that move. */
    private static final Set<String> MOVING = Set.of(
            "now",
            "so",
            "far",
            "initially",
            "first",
            "earlier",
            "later",
            "rose",
            "risen",
            "climbed",
            "updated",
            "revised",
            "still",
            "already",
            "then",
            "another",
            "more",
            "further",
            "additional",
            "since");

    /** Two numbers that agree are no further from each other, as a share of the larger. */
    private static final double AWAY_MAX = 0.1;
    /** Clauses less like each other that both count something agree in one number at least. */
    private static final double LIKENESS_MIN = 0.65;

    private final Material material;
    private final List<Slots> slots;
    private final WordFamilies families;
    private final SlotGroups<Quantity> groups =
            new SlotGroups<>(quantity -> List.of(quantity.value(), quantity.interval()), this::bearing);

    NumberDifferences(Material material, List<Slots> slots, WordFamilies families) {
        this.material = material;
        this.slots = slots;
        this.families = families;
    }

    /** Takes two clauses about one thing; false if they give a number that cannot be one. */
    boolean join(Pair pair) {
        List<Quantity> ones = quantities(pair.first());
        List<Quantity> others = quantities(pair.second());
        boolean same = ones.isEmpty()
                || others.isEmpty()
                || pair.likeness() >= LIKENESS_MIN
                || ones.stream().anyMatch(one -> others.stream().anyMatch(other -> isAlike(one, other)));
        for (Quantity one : ones) {
            Optional<Quantity> other = counterpart(one, ones, others);
            if (other.isPresent()) {
                groups.join(
                        families.family(one.unit()) + " " + one.narrower(),
                        new Filled<>(pair.first(), one),
                        new Filled<>(pair.second(), other.get()));
                same &= isAlike(one, other.get());
            }
        }
        return same;
    }

    /** Two that may both hold, and of which neither says much more: "at least two" and "six" are no agreement. */
    private static boolean isAlike(Quantity one, Quantity other) {
        double more = Math.max(one.value(), other.value());
        return one.interval().meets(other.interval()) && Math.abs(one.value() - other.value()) <= AWAY_MAX * more;
    }

    List<Difference> find() {
        return groups.differences(Slot.NUMBER);
    }

    /** The only number of that unit on either side, or none. */
    private Optional<Quantity> counterpart(Quantity one, List<Quantity> ones, List<Quantity> others) {
        List<Quantity> matches =
                others.stream().filter(other -> isOfOneUnit(one, other)).toList();
        boolean alone = ones.stream().filter(own -> isOfOneUnit(one, own)).count() == 1;
        return alone && matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
    }

    private boolean isOfOneUnit(Quantity one, Quantity other) {
        return families.family(one.unit()).equals(families.family(other.unit()))
                && (one.narrower().equals(other.narrower())
                        || one.narrower().isEmpty()
                        || other.narrower().isEmpty());
    }

    private List<Quantity> quantities(Clause clause) {
        Map<Integer, Quantity> byToken = new TreeMap<>();
        slots.get(clause.place().article()).quantities().stream()
                .filter(quantity -> clause.tokens().contains(quantity.token()))
                .forEach(quantity -> byToken.put(quantity.token(), quantity));
        return new ArrayList<>(byToken.values());
    }

    private Bearing bearing(Filled<Quantity> one, Filled<Quantity> other) {
        if (one.value().interval().meets(other.value().interval())) {
            return Bearing.COMPATIBLE;
        }
        boolean exact =
                one.value().interval().isExact() && other.value().interval().isExact();
        boolean alike = one.value().narrower().equals(other.value().narrower())
                && !one.clause().isSentence()
                && !other.clause().isSentence()
                && one.clause().predicate().isKnown()
                && one.clause().predicate().isSameAs(other.clause().predicate());
        return exact
                        && alike
                        && isOneDay(one.clause(), other.clause())
                        && !moves(one.clause())
                        && !moves(other.clause())
                ? Bearing.CONFLICT
                : Bearing.DIFFERENT;
    }

    private boolean isOneDay(Clause one, Clause other) {
        Optional<LocalDate> day = published(one);
        return day.isPresent() && day.equals(published(other));
    }

    private Optional<LocalDate> published(Clause clause) {
        Article article = material.articles().get(clause.place().article());
        return article.imprint().updated().isPresent()
                ? Optional.empty()
                : article.imprint().published().map(PublicationTime::date);
    }

    private boolean moves(Clause clause) {
        return material
                .wordingOf(clause.place().id())
                .tokens()
                .within(clause.place().span())
                .stream()
                .anyMatch(token -> MOVING.contains(token.form().toLowerCase(Locale.ROOT)));
    }
}
