package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.language.mention.NameVariants;

/**
 * Which persons of several articles are one: those whose full names agree, and those known by the last
 * name alone with the only full name that it can shorten. A last name that shortens two full names
 * joins neither; one that shortens none joins the others like it, for the articles tell one story.
 * Full names that agree but for the spelling of the family name are one unless an article has both.
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
        List<List<Spoken>> bySpelling = bySpelling(fullNamed);
        List<List<Spoken>> whole = joined(joined(bySpelling, this::isPart), this::isNickname);
        whole.forEach(unions::unite);
        uniteLastNames(byLastName, whole);
    }

    /** The sets, each put to the only other one that takes it in. */
    private static List<List<Spoken>> joined(List<List<Spoken>> sets, BiPredicate<List<Spoken>, List<Spoken>> takesIn) {
        List<List<Spoken>> left = new ArrayList<>(sets);
        for (List<Spoken> set : sets) {
            List<List<Spoken>> fuller = left.stream()
                    .filter(other -> other != set && takesIn.test(other, set))
                    .toList();
            if (fuller.size() == 1) {
                left.remove(set);
                fuller.get(0).addAll(set);
            }
        }
        return left;
    }

    /** "Luis Halden" of "Luis Halden Varga", "Kamal Halden" of "Said Kamal Halden". */
    private boolean isPart(List<Spoken> fuller, List<Spoken> part) {
        return fuller.stream()
                .anyMatch(full -> part.stream().anyMatch(one -> name(one).isPartOf(name(full))));
    }

    /** "Mike Halden" of Michael, unless an article has both. */
    private boolean isNickname(List<Spoken> fuller, List<Spoken> nicknamed) {
        return nicknamed.stream().noneMatch(one -> isToldApart(one, fuller))
                && name(nicknamed.get(0)).isNicknameOf(name(fuller.get(0)), variants);
    }

    /** The sets, those made one whose names are spellings of each other and of no third. */
    private List<List<Spoken>> bySpelling(List<List<Spoken>> fullNamed) {
        List<List<Spoken>> joined = new ArrayList<>();
        for (List<Spoken> same : fullNamed) {
            List<List<Spoken>> likes =
                    joined.stream().filter(other -> isSpelling(same, other)).toList();
            if (likes.size() == 1) {
                likes.get(0).addAll(same);
            } else {
                joined.add(new ArrayList<>(same));
            }
        }
        return joined;
    }

    private boolean isSpelling(List<Spoken> some, List<Spoken> others) {
        boolean oneHasBoth = some.stream().anyMatch(one -> isToldApart(one, others));
        return !oneHasBoth
                && name(some.get(0)).isSpellingOf(name(others.get(0)), variants)
                && some.stream()
                        .allMatch(one ->
                                others.stream().allMatch(other -> name(one).middleAgrees(name(other))));
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
        Map<ArticleId, Set<String>> families = new HashMap<>();
        for (List<Spoken> full : fullNamed) {
            full.stream()
                    .map(one -> name(one).family())
                    .distinct()
                    .forEach(family -> byFamily.computeIfAbsent(family, unseen -> new ArrayList<>())
                            .add(full));
        }
        names.forEach((key, name) -> families.computeIfAbsent(key.article(), article -> new HashSet<>())
                .add(name.family()));
        Map<String, List<Spoken>> withoutFullName = new LinkedHashMap<>();
        for (Spoken person : byLastName) {
            PersonName shortName = name(person);
            List<List<Spoken>> possible = possible(shortName, byFamily.getOrDefault(shortName.family(), List.of()));
            if (possible.isEmpty()) {
                possible = fullNamed.stream()
                        .filter(full -> shortName.mayShortenBySound(name(full.get(0)), variants))
                        .toList();
            }
            boolean lastName = !possible.isEmpty();
            if (!lastName) {
                Set<String> here = families.getOrDefault(person.article().id(), Set.of());
                possible = fullNamed.stream()
                        .filter(full -> isCalledBy(full, person, here))
                        .toList();
            }
            if (possible.size() == 1 && !(lastName && isKeptApart(person, possible.get(0)))) {
                unions.unite(List.of(possible.get(0).get(0), person));
            } else if (possible.isEmpty()) {
                String key = shortName.fullKey();
                withoutFullName.computeIfAbsent(key, last -> new ArrayList<>()).add(person);
            }
        }
        withoutFullName.values().forEach(unions::unite);
    }

    /**
     * True of a first of two family names where the article has the whole name ("Luis Halden Varga ... Halden"), and
     * of a given name or a nickname where the article has the family ("Mira and Odo Halden, and their son Bruno").
     */
    private boolean isCalledBy(List<Spoken> full, Spoken person, Set<String> families) {
        String word = name(person).family();
        PersonName whole = name(full.get(0));
        boolean here = isToldApart(person, full);
        boolean family = families.contains(whole.family()) || families.contains(whole.family() + "s");
        return here && full.stream().anyMatch(one -> name(one).middle().contains(word))
                || !here && family && whole.given().equals(variants.given(word))
                || family && variants.isShort(word, whole.given());
    }

    /** Those whom the last name may shorten; a set may hold two spellings of it. */
    private List<List<Spoken>> possible(PersonName shortName, List<List<Spoken>> bearers) {
        return bearers.stream()
                .filter(full -> full.stream().anyMatch(one -> shortName.mayShorten(name(one))))
                .toList();
    }

    /** True if the article has both and did not join them, though the last name is the same. */
    private boolean isKeptApart(Spoken person, List<Spoken> full) {
        ArticleId article = person.article().id();
        String sound = variants.sound(name(person).family());
        return full.stream()
                .filter(other -> other.article().id().equals(article))
                .anyMatch(other -> variants.sound(name(other).family()).equals(sound));
    }

    /** An article that has both and did not join them had its reasons. */
    private static boolean isToldApart(Spoken person, List<Spoken> full) {
        ArticleId article = person.article().id();
        return full.stream().anyMatch(other -> other.article().id().equals(article));
    }
}
