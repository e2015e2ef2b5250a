package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;

/**
 * Which persons of several articles are one: those whose full names agree, and those known by the last
 * name alone with the only full name that it can shorten. A last name that shortens two full names
 * joins neither; one that shortens none joins the others like it, for the articles tell one story.
 */
final class Persons {

    private final NameVariants variants;
    private final Unions unions;
    private final Map<Spoken.Key, PersonName> names = new HashMap<>();

    Persons(NameVariants variants, Unions unions) {
        this.variants = variants;
        this.unions = unions;
    }

    void unite(List<Spoken> persons) {
        Map<String, List<Spoken>> byFullName = new LinkedHashMap<>();
        List<Spoken> byLastName = new ArrayList<>();
        for (Spoken person : persons) {
            PersonName name = PersonName.of(person.entity().name(), variants);
            names.put(person.key(), name);
            if (name.isFull()) {
                byFullName
                        .computeIfAbsent(name.fullKey(), key -> new ArrayList<>())
                        .add(person);
            } else {
                byLastName.add(person);
            }
        }
        List<List<Spoken>> fullNamed = new ArrayList<>();
        byFullName.values().forEach(same -> fullNamed.addAll(byMiddleName(same)));
        fullNamed.forEach(unions::unite);
        uniteLastNames(byLastName, fullNamed);
    }

    private PersonName name(Spoken person) {
        return Optional.ofNullable(names.get(person.key())).orElseThrow();
    }

    /** One set if no middle name speaks against it; else a set for each, and one for those without. */
    private List<List<Spoken>> byMiddleName(List<Spoken> same) {
        boolean agree = same.stream()
                .allMatch(one -> same.stream().allMatch(other -> name(one).middleAgrees(name(other))));
        if (agree) {
            return List.of(same);
        }
        Map<String, List<Spoken>> byInitials = new LinkedHashMap<>();
        for (Spoken one : same) {
            StringBuilder initials = new StringBuilder();
            name(one).middle().forEach(middle -> initials.append(middle.charAt(0)));
            byInitials
                    .computeIfAbsent(initials.toString(), key -> new ArrayList<>())
                    .add(one);
        }
        return List.copyOf(byInitials.values());
    }

    private void uniteLastNames(List<Spoken> byLastName, List<List<Spoken>> fullNamed) {
        Map<String, List<List<Spoken>>> byFamily = new HashMap<>();
        for (List<Spoken> full : fullNamed) {
            byFamily.computeIfAbsent(name(full.get(0)).family(), family -> new ArrayList<>())
                    .add(full);
        }
        Map<String, List<Spoken>> withoutFullName = new LinkedHashMap<>();
        for (Spoken person : byLastName) {
            PersonName shortName = name(person);
            List<List<Spoken>> possible = byFamily.getOrDefault(shortName.family(), List.of()).stream()
                    .filter(full -> shortName.mayShorten(name(full.get(0))))
                    .toList();
            if (possible.size() == 1 && !isToldApart(person, possible.get(0))) {
                unions.unite(List.of(possible.get(0).get(0), person));
            } else if (possible.isEmpty()) {
                String key = shortName.fullKey();
                withoutFullName.computeIfAbsent(key, last -> new ArrayList<>()).add(person);
            }
        }
        withoutFullName.values().forEach(unions::unite);
    }

    /** An article that has both and did not join them had its reasons. */
    private static boolean isToldApart(Spoken person, List<Spoken> full) {
        ArticleId article = person.article().id();
        return full.stream().anyMatch(other -> other.article().id().equals(article));
    }
}
