package org.rapporteur.assembly.corroboration;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.corroboration.ClauseFinder.Slots;
import org.rapporteur.assembly.corroboration.SlotGroups.Filled;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Bearing;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** When and where clauses with one predicate say that it came about: one day and one place of each, if it names one. */
final class TimeAndPlace {

    private static final Set<Relation> BESIDE =
            EnumSet.of(Relation.OBL, Relation.OBL_UNMARKED, Relation.NMOD_UNMARKED, Relation.ADVMOD);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<String> AT = Set.of("in", "at", "near", "outside");

    /** Two sentences so like each other tell of one time. */
    private static final double LIKENESS_MIN = 0.5;

    private final Material material;
    private final List<Slots> slots;
    private final Localities localities;
    private final SlotGroups<Days> days =
            new SlotGroups<>(date -> List.of(date.from(), date.until()), TimeAndPlace::bearing);
    private final SlotGroups<EntityId> places = new SlotGroups<>(place -> place, this::placing);

    TimeAndPlace(Material material, List<Slots> slots) {
        this.material = material;
        this.slots = slots;
        this.localities = new Localities(material);
    }

    /** Takes two clauses about one thing; false if they give days that cannot be one. */
    boolean join(Pair pair) {
        Clause one = pair.first();
        Clause other = pair.second();
        boolean sentence = one.isSentence() || other.isSentence();
        if (sentence || !one.predicate().isSameAs(other.predicate())) {
            boolean oneTime = one.whole() && other.whole() && pair.likeness() >= LIKENESS_MIN;
            return !oneTime || joinDays(one, other, days(one), days(other));
        }
        Optional<EntityId> here = place(one);
        Optional<EntityId> there = place(other);
        if (here.isPresent() && there.isPresent()) {
            places.join("place", new Filled<>(one, here.get()), new Filled<>(other, there.get()));
        }
        return joinDays(one, other, beside(one), beside(other));
    }

    /** Of one each. */
    private boolean joinDays(Clause one, Clause other, List<Days> ones, List<Days> others) {
        if (ones.size() != 1 || others.size() != 1) {
            return true;
        }
        days.join("day", new Filled<>(one, ones.get(0)), new Filled<>(other, others.get(0)));
        return ones.get(0).meets(others.get(0));
    }

    List<Difference> dates() {
        return days.differences(Slot.DATE);
    }

    List<Difference> places() {
        return places.differences(Slot.PLACE);
    }

    private static Bearing bearing(Filled<Days> one, Filled<Days> other) {
        return one.value().meets(other.value()) ? Bearing.COMPATIBLE : Bearing.DIFFERENT;
    }

    private Bearing placing(Filled<EntityId> one, Filled<EntityId> other) {
        return localities.isWithin(one.value(), other.value()) ? Bearing.COMPATIBLE : Bearing.DIFFERENT;
    }

    private List<Days> days(Clause clause) {
        return slots.get(clause.place().article()).days().stream()
                .filter(date -> clause.tokens().containsAll(date.tokens()))
                .toList();
    }

    /** Those that hang on the predicate, if there are no others. */
    private List<Days> beside(Clause clause) {
        List<Days> own = days(clause);
        return own.stream().allMatch(date -> isBeside(clause, date.tokens().get(0))) ? own : List.of();
    }

    private boolean isBeside(Clause clause, int token) {
        Optional<Grammar> grammar = material.wordingOf(clause.place().id()).grammar();
        if (grammar.isEmpty() || clause.predicate().token() < 0) {
            return false;
        }
        SentenceTree tree = grammar.get().treeOf(token);
        int at = token;
        while (at != tree.root() && tree.head(at) != clause.predicate().token()) {
            at = tree.head(at);
        }
        return tree.isRelated(at, BESIDE);
    }

    /** "In", "at" or "near" the only place that hangs on the predicate so. */
    private Optional<EntityId> place(Clause clause) {
        Optional<Grammar> grammar = material.wordingOf(clause.place().id()).grammar();
        if (grammar.isEmpty() || clause.predicate().token() < 0) {
            return Optional.empty();
        }
        Tokens tokens = material.wordingOf(clause.place().id()).tokens();
        SentenceTree tree = grammar.get().treeOf(clause.predicate().token());
        List<EntityId> named = tree.children(clause.predicate().token(), EnumSet.of(Relation.OBL)).stream()
                .filter(head -> tree.children(head, CASE).stream()
                        .map(tokens::get)
                        .map(Token::form)
                        .anyMatch(form -> AT.contains(form.toLowerCase(Locale.ROOT))))
                .flatMap(head -> material.entitiesIn(clause.place().id()).at(head).stream())
                .filter(this::isPlace)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private boolean isPlace(EntityId id) {
        return material.findEntity(id)
                .map(Entity::kind)
                .filter(EntityKind.PLACE::equals)
                .isPresent();
    }
}
