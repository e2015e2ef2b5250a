package org.rapporteur.assembly.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.mention.NameVariants;

/**
 * Joins what one article takes for a person and another for a body, place or group, under the same name:
 * it is what most mentions take it for. A single word is left alone where somebody's full name has it as
 * the last name, for then it may be the person's.
 */
final class AcrossKinds {

    private final NameVariants variants;
    private final Unions unions;

    AcrossKinds(NameVariants variants, Unions unions) {
        this.variants = variants;
        this.unions = unions;
    }

    void unite(List<Spoken> persons, List<Spoken> bodies) {
        Map<String, Spoken> bodyByName = new HashMap<>();
        bodies.forEach(body -> bodyByName.putIfAbsent(name(body), body));
        Set<String> families = new HashSet<>();
        for (Spoken person : persons) {
            PersonName name = PersonName.of(person.entity().name(), variants);
            if (name.isFull()) {
                families.add(name.family());
            }
        }
        for (Spoken person : persons) {
            Spoken body = bodyByName.get(name(person));
            String family = PersonName.of(person.entity().name(), variants).family();
            if (body != null && (name(person).contains(" ") || !families.contains(family))) {
                unions.unite(List.of(body, person));
            }
        }
    }

    private String name(Spoken spoken) {
        return variants.name(Folded.title(spoken.entity().name()));
    }
}
