package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.mention.NameVariants;

/**
 * Which bodies, places, groups and documents of several articles are one: those whose folded names are, a
 * name without whose it is with the only one that says so, an acronym with the only name that it shortens, and
 * names that differ by a slip of the pen. A state and its government are one name in the news, so bodies and
 * places are looked at together.
 */
final class Bodies {

    private static final Pattern BRACKETED = Pattern.compile("\\A[ \\u00A0]\\((\\p{Lu}[\\p{Lu}\\p{Ll}.&-]{1,9})\\)");
    private static final Pattern ACRONYM = Pattern.compile("(?:The |the )?(\\p{Lu}{2,6}|(?:\\p{Lu}\\.){2,6})");

    private final NameVariants variants;
    private final Unions unions;
    private final Map<String, List<Spoken>> byName = new LinkedHashMap<>();
    private final Map<Spoken.Key, BodyName> names = new HashMap<>();

    Bodies(NameVariants variants, Unions unions) {
        this.variants = variants;
        this.unions = unions;
    }

    void unite(List<Spoken> bodies) {
        Set<String> places = places(bodies);
        for (Spoken body : bodies) {
            names.put(body.key(), name(body, places));
            byName.computeIfAbsent(key(body), key -> new ArrayList<>()).add(body);
        }
        byName.values().forEach(unions::unite);
        uniteBracketed(bodies);
        uniteOwned();
        uniteAcronyms();
        uniteWords(places);
        uniteBeginnings();
        uniteSlips();
    }

    /** The folded names that somebody's body may be called after. */
    private Set<String> places(List<Spoken> bodies) {
        Set<String> places = new HashSet<>();
        for (Spoken body : bodies) {
            String written = body.entity().name();
            if (body.entity().kind() == EntityKind.PLACE
                    || ACRONYM.matcher(written).matches()) {
                places.add(variants.name(Folded.title(written)));
            }
        }
        return places;
    }

    private BodyName name(Spoken body, Set<String> places) {
        EntityKind kind = body.entity().kind();
        String written = body.entity().name();
        if (isBody(body)) {
            return BodyName.of(written, kind, variants, places);
        }
        String folded = Folded.title(written);
        boolean plural = kind == EntityKind.GROUP && folded.length() > 3 && folded.endsWith("s");
        return new BodyName(
                variants.name(plural ? folded.substring(0, folded.length() - 1) : folded), Optional.empty());
    }

    private static boolean isBody(Spoken spoken) {
        EntityKind kind = spoken.entity().kind();
        return kind == EntityKind.ORGANISATION || kind == EntityKind.PLACE;
    }

    private BodyName name(Spoken body) {
        return Optional.ofNullable(names.get(body.key())).orElseThrow();
    }

    private String key(Spoken body) {
        BodyName name = name(body);
        return sort(body) + name.owner().map(owner -> owner + "'s ").orElse("") + name.words();
    }

    private static String sort(Spoken body) {
        return switch (body.entity().kind()) {
            case ORGANISATION, PLACE -> "body ";
            case GROUP -> "group ";
            case DOCUMENT -> "document ";
            case PERSON, ANONYMOUS -> throw new IllegalArgumentException("no body: " + body.key());
        };
    }

    /** An acronym in brackets is the name before it, if it is put behind no other. */
    private void uniteBracketed(List<Spoken> bodies) {
        Map<String, Set<String>> namesByAcronym = new LinkedHashMap<>();
        for (Spoken body : bodies) {
            for (String acronym : acronyms(body)) {
                String key = sort(body) + variants.name(Folded.title(acronym));
                namesByAcronym.computeIfAbsent(key, any -> new HashSet<>()).add(key(body));
            }
        }
        namesByAcronym.forEach((acronym, keys) -> uniteWithOnly(acronym, keys));
    }

    private void uniteWithOnly(String key, Set<String> others) {
        List<Spoken> called = byName.getOrDefault(key, List.of());
        if (others.size() == 1 && !called.isEmpty()) {
            String other = others.iterator().next();
            unions.unite(List.of(byName.getOrDefault(other, called).get(0), called.get(0)));
        }
    }

    /** "The Foreign Ministry" is Veldia's where no other is spoken of, in the story or in the article. */
    private void uniteOwned() {
        Map<String, Set<String>> byWords = new LinkedHashMap<>();
        byName.forEach((key, same) -> {
            if (isBody(same.get(0)) && name(same.get(0)).owner().isPresent()) {
                byWords.computeIfAbsent("body " + name(same.get(0)).words(), words -> new LinkedHashSet<>())
                        .add(key);
            }
        });
        byWords.forEach((words, keys) -> {
            if (keys.size() == 1) {
                uniteWithOnly(words, keys);
            } else {
                byName.getOrDefault(words, List.of()).forEach(body -> uniteInArticle(body, keys));
            }
        });
    }

    private void uniteInArticle(Spoken body, Set<String> keys) {
        List<Spoken> here = keys.stream()
                .flatMap(key -> byName.getOrDefault(key, List.of()).stream()
                        .filter(other ->
                                other.article().id().equals(body.article().id()))
                        .limit(1))
                .toList();
        if (here.size() == 1) {
            unions.unite(List.of(here.get(0), body));
        }
    }

    /** "HSB" is the only body or place whose capitals it is. */
    private void uniteAcronyms() {
        Map<String, Set<String>> byInitials = new LinkedHashMap<>();
        byName.forEach((key, same) -> same.stream()
                .filter(Bodies::isBody)
                .map(body -> BodyName.initials(body.entity().name()))
                .filter(initials -> initials.length() > 1)
                .forEach(initials -> byInitials
                        .computeIfAbsent(initials, unseen -> new LinkedHashSet<>())
                        .add(key)));
        List.copyOf(byName.keySet()).forEach(key -> {
            Optional<String> acronym = byName.getOrDefault(key, List.of()).stream()
                    .filter(Bodies::isBody)
                    .map(body -> ACRONYM.matcher(body.entity().name()))
                    .filter(Matcher::matches)
                    .map(matcher -> Folded.words(matcher.group(1)))
                    .findFirst();
            acronym.map(letters -> byInitials.getOrDefault(letters, Set.of()))
                    .ifPresent(keys -> uniteWithOnly(key, keys));
        });
    }

    /** "Halden" is Halden Airlines where an article has both and calls both bodies; "Ledger" the only Ledger. */
    private void uniteWords(Set<String> places) {
        Map<String, Set<String>> byFirst = new LinkedHashMap<>();
        Map<String, Set<String>> byLast = new LinkedHashMap<>();
        byName.forEach((key, same) -> {
            String words = name(same.get(0)).words();
            if (words.indexOf(' ') > 0 && isCalledBody(same)) {
                byFirst.computeIfAbsent("body " + words.substring(0, words.indexOf(' ')), w -> new LinkedHashSet<>())
                        .add(key);
                byLast.computeIfAbsent(
                                "body " + words.substring(words.lastIndexOf(' ') + 1), w -> new LinkedHashSet<>())
                        .add(key);
            }
        });
        for (String key : List.copyOf(byName.keySet())) {
            List<Spoken> called = byName.getOrDefault(key, List.of());
            if (key.indexOf(' ') == key.lastIndexOf(' ') && isCalledBody(called) && !isCommon(key, places)) {
                Set<String> longer = new LinkedHashSet<>(byFirst.getOrDefault(key, Set.of()));
                longer.removeIf(full -> !shareArticle(called, byName.getOrDefault(full, List.of())));
                uniteWithOnly(key, longer.isEmpty() ? byLast.getOrDefault(key, Set.of()) : longer);
            }
        }
    }

    private boolean isCommon(String key, Set<String> places) {
        String word = key.substring(key.indexOf(' ') + 1);
        return BodyName.isOffice(word) || places.contains(word) || variants.isState(word);
    }

    private static boolean isCalledBody(List<Spoken> same) {
        return same.stream().anyMatch(spoken -> spoken.entity().kind() == EntityKind.ORGANISATION);
    }

    private static boolean shareArticle(List<Spoken> some, List<Spoken> others) {
        return some.stream()
                .filter(one -> one.entity().kind() == EntityKind.ORGANISATION)
                .anyMatch(one -> others.stream()
                        .anyMatch(other ->
                                other.article().id().equals(one.article().id())));
    }

    /** "Harbour Safety Board" is the only one that goes on with "of the Isles". */
    private void uniteBeginnings() {
        for (String key : List.copyOf(byName.keySet())) {
            if (key.indexOf(' ') < key.lastIndexOf(' ')) {
                Set<String> longer = new LinkedHashSet<>();
                String of = key + " of ";
                String isFor = key + " for ";
                byName.keySet().stream()
                        .filter(other -> other.startsWith(of) || other.startsWith(isFor))
                        .forEach(longer::add);
                uniteWithOnly(key, longer);
            }
        }
    }

    /** Two names of several words, one of them a letter apart: "Brookyn Nets". */
    private void uniteSlips() {
        List<String> keys = byName.keySet().stream()
                .filter(key -> key.indexOf(' ') < key.lastIndexOf(' '))
                .toList();
        for (int i = 0; i < keys.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isSlip(keys.get(i), keys.get(j))) {
                    uniteWithOnly(keys.get(i), Set.of(keys.get(j)));
                }
            }
        }
    }

    private static boolean isSlip(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        List<String> words = Arrays.asList(one.split(" "));
        List<String> others = Arrays.asList(other.split(" "));
        if (words.size() != others.size()) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(others.get(i))) {
                apart += NameVariants.isSlip(words.get(i), others.get(i)) ? 1 : words.size();
            }
        }
        return apart == 1;
    }

    /** "HALDEN (HNA)": behind a place stands who reports from there, but for its own initials. */
    private static boolean isDateline(Spoken body, String acronym) {
        return body.entity().kind() == EntityKind.PLACE
                && !BodyName.initials(body.entity().name()).equals(Folded.words(acronym));
    }

    private static List<String> acronyms(Spoken body) {
        SourceText text = body.article().text();
        List<String> acronyms = new ArrayList<>();
        for (Mention mention : body.entity().mentions()) {
            String behind = text.characters()
                    .substring(
                            mention.span().end(),
                            Math.min(text.length(), mention.span().end() + 14));
            Matcher bracketed = BRACKETED.matcher(behind);
            if (mention.form() == MentionForm.NAME && bracketed.find() && !isDateline(body, bracketed.group(1))) {
                acronyms.add(bracketed.group(1));
            }
        }
        return acronyms;
    }
}
