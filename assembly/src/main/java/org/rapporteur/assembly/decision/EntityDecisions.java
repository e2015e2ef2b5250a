package org.rapporteur.assembly.decision;

import java.util.List;
import java.util.Optional;
import org.rapporteur.assembly.material.Grouping;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.language.Reading;

/** Entities that persons merged or split: known to the joining of names before it begins. */
final class EntityDecisions {

    private final List<Located> decisions;

    EntityDecisions(List<Located> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    /** The readings with a further entity for each group whose words alone are somebody else's, or are no mention yet. */
    List<Reading> divide(List<Reading> readings) {
        List<Division> divisions = decisions.stream()
                .filter(located -> located.kind() == RulingKind.SPLIT)
                .flatMap(located -> Division.of(located).stream())
                .toList();
        return divisions.isEmpty()
                ? readings
                : readings.stream().map(reading -> divided(reading, divisions)).toList();
    }

    private static Reading divided(Reading reading, List<Division> divisions) {
        Reading divided = reading;
        for (Division division : divisions) {
            divided = division.divide(divided);
        }
        return divided;
    }

    /** Which mentions are of one entity, and which are not. */
    List<Grouping> groupings() {
        return decisions.stream().flatMap(located -> grouping(located).stream()).toList();
    }

    /** Of the words that stand; empty if too few do to join or part anything. */
    static Optional<Grouping> grouping(Located located) {
        List<List<Passage>> groups = located.read().groups().stream()
                .map(group -> group.stream()
                        .flatMap(ref -> located.standing(ref).stream())
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
        boolean first = located.read().groups().stream()
                .limit(1)
                .flatMap(List::stream)
                .anyMatch(ref -> located.standing(ref).isPresent());
        boolean joins =
                located.kind() == RulingKind.MERGE && first && groups.get(0).size() > 1;
        boolean parts = located.kind() == RulingKind.SPLIT && first && groups.size() > 1;
        return joins || parts ? Optional.of(new Grouping(groups)) : Optional.empty();
    }

    /** Tells which of them the entities follow. */
    void tell(List<Entity> entities, Verdicts verdicts) {
        EntityNames names = new EntityNames(entities);
        for (Located located : decisions) {
            try {
                tell(located, names, verdicts);
            } catch (UnfitDecisionException e) {
                verdicts.notApplied(located.decision(), located.state(located.own()), e);
            }
        }
    }

    private static void tell(Located located, EntityNames names, Verdicts verdicts) {
        List<Integer> standing = located.own().stream()
                .filter(ref -> located.standing(ref).isPresent())
                .toList();
        if (standing.isEmpty()) {
            located.get(located.own().get(0));
        }
        List<EntityId> meant = standing.stream()
                .flatMap(ref -> names.at(located.get(ref)).stream())
                .distinct()
                .toList();
        if (meant.isEmpty()) {
            throw new UnfitDecisionException("nobody is mentioned by its words");
        }
        if (located.kind() == RulingKind.MERGE || located.kind() == RulingKind.SPLIT) {
            boolean merged = located.kind() == RulingKind.MERGE;
            if (grouping(located).isEmpty()) {
                throw new UnfitDecisionException("too few of its words stand in the articles");
            }
            if (merged != (meant.size() == 1)) {
                throw new UnfitDecisionException(
                        merged
                                ? "its words are mentions of several: " + meant
                                : "its words are mentions of one: " + meant);
            }
        }
        verdicts.applied(located, meant.stream().map(EntityId::toString).toList(), located.state(standing));
    }
}
