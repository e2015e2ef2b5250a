package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.root.RootFinder;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Bearing;
import org.rapporteur.core.comparison.Difference.Side;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.comparison.Rendering;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;

/** Finds utterances whose witnesses name different speakers. */
final class Attributions {

    private final Material material;
    private final RootFinder roots;

    Attributions(Material material, RootFinder roots) {
        this.material = material;
        this.roots = roots;
    }

    List<Difference> find(List<Utterance> utterances) {
        List<Difference> found = new ArrayList<>();
        for (Utterance utterance : utterances) {
            Map<Set<EntityId>, List<Telling>> bySpeaker = new LinkedHashMap<>();
            utterance.witnesses().forEach(witness -> {
                Set<EntityId> speakers = speakers(witness);
                if (!speakers.isEmpty()) {
                    Set<EntityId> side = bySpeaker.keySet().stream()
                            .filter(others -> others.stream().anyMatch(speakers::contains))
                            .findFirst()
                            .orElse(speakers);
                    bySpeaker.computeIfAbsent(side, unseen -> new ArrayList<>()).add(telling(witness));
                }
            });
            if (bySpeaker.size() > 1) {
                found.add(new Difference(
                        Slot.ATTRIBUTION,
                        Optional.empty(),
                        bySpeaker.values().stream().map(Side::new).toList(),
                        bearing(List.copyOf(bySpeaker.keySet()))));
            }
        }
        return found;
    }

    /** The roots that somebody is named for: a body for its spokesman. */
    private Set<EntityId> speakers(Witness witness) {
        return roots.roots(List.of(telling(witness))).stream()
                .filter(root -> witness.statement().isPresent() && witness.rendering() != Rendering.PARAPHRASED)
                .flatMap(root -> root.entity().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Telling telling(Witness witness) {
        return new Telling(new Passage(witness.article(), witness.extent()), witness.statement());
    }

    /** A body may speak through one of its people or by a text; two persons are two. */
    private Bearing bearing(List<Set<EntityId>> sides) {
        boolean persons = sides.stream()
                .allMatch(side -> side.stream()
                        .allMatch(speaker -> material.findEntity(speaker)
                                .map(Entity::kind)
                                .filter(EntityKind.PERSON::equals)
                                .isPresent()));
        return persons ? Bearing.DIFFERENT : Bearing.COMPATIBLE;
    }
}
