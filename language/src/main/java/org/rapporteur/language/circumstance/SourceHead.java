package org.rapporteur.language.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;

/**
 * What the words of a source turn on.
 *
 * @param words all of them, in small letters
 * @param before the words before the head, in small letters, without names of organisations
 * @param noun the head in small letters; empty if it is a name
 * @param name the kind of name that the head is
 * @param persons how many persons are named, in apposition or in a row, not in what describes them
 * @param joined true if two or more are spoken of: "the premier and the owners"
 * @param hasModifier true if words follow the head: "close to the talks"
 * @param isPartOf true for "one of the officials"
 */
record SourceHead(
        List<String> words,
        List<String> before,
        String noun,
        Optional<EntityKind> name,
        int persons,
        boolean joined,
        boolean hasModifier,
        boolean isPartOf) {

    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

    SourceHead {
        words = List.copyOf(words);
        before = List.copyOf(before);
    }

    private static final SourceHead NOTHING =
            new SourceHead(List.of(), List.of(), "", Optional.empty(), 0, false, false, false);

    static SourceHead of(Scene scene, NounPhrases nounPhrases) {
        if (scene.size() == 0) {
            return NOTHING;
        }
        int core = coreEnd(scene, nounPhrases, 0);
        boolean partOf = core < scene.size()
                && isQuantity(scene, core)
                && scene.word(core).small().equals("of");
        int begin = partOf ? core + 1 : 0;
        core = partOf ? coreEnd(scene, nounPhrases, begin) : core;
        core = withoutGenitive(scene, core);
        Optional<EntityKind> name = nameAtEnd(scene, begin, core);
        boolean joined = core < scene.size() && scene.word(core).small().equals("and");
        return new SourceHead(
                small(scene, 0, scene.size()),
                describing(scene, core - 1),
                name.isPresent() ? "" : scene.word(core - 1).small(),
                name,
                persons(scene, nounPhrases),
                joined,
                !joined && !scene.isBoundary(core),
                partOf);
    }

    /** Behind the phrase that begins there, or else behind the first word. */
    private static int coreEnd(Scene scene, NounPhrases nounPhrases, int at) {
        int core = nounPhrases.coreEnd(scene, at);
        if (core >= 0) {
            return core;
        }
        int end = at;
        while (end < scene.size() && !scene.isBoundary(end) && !nounPhrases.isStop(scene, end)) {
            end++;
        }
        return Math.max(end, Math.min(at + 1, scene.size()));
    }

    /** "Lisk" of "Lisk's", which some take for the source of "Lisk's claim". */
    private static int withoutGenitive(Scene scene, int core) {
        boolean genitive = core > 1 && scene.word(core - 1).small().startsWith("'");
        return genitive ? core - 1 : core;
    }

    /** "One", "some", "a handful". */
    private static boolean isQuantity(Scene scene, int core) {
        return Set.of(
                                "one",
                                "some",
                                "many",
                                "most",
                                "several",
                                "few",
                                "both",
                                "all",
                                "none",
                                "each",
                                "any",
                                "half",
                                "members",
                                "number",
                                "handful",
                                "majority",
                                "group",
                                "another",
                                "neither",
                                "either")
                        .contains(scene.word(core - 1).small())
                || NUMBERS.contains(scene.word(core - 1).small());
    }

    private static Optional<EntityKind> nameAtEnd(Scene scene, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (scene.names().endAt(at).filter(nameEnd -> nameEnd == end).isPresent()) {
                for (EntityKind kind : EntityKind.values()) {
                    if (scene.names().beginsAt(at, kind)) {
                        return Optional.of(kind);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Names of persons that head a phrase at the beginning, behind a comma, or behind "and". */
    private static int persons(Scene scene, NounPhrases nounPhrases) {
        int persons = 0;
        boolean open = true;
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isBoundary(at) || scene.word(at).small().equals("and")) {
                open = scene.word(at).form().equals(",")
                        || scene.word(at).small().equals("and");
            } else if (open) {
                int core = nounPhrases.coreEnd(scene, at);
                open = false;
                if (core > at) {
                    persons += nameAtEnd(scene, at, core)
                                    .filter(EntityKind.PERSON::equals)
                                    .isPresent()
                            ? 1
                            : 0;
                    at = core - 1;
                }
            }
        }
        return persons;
    }

    private static List<String> small(Scene scene, int begin, int end) {
        List<String> small = new ArrayList<>();
        for (int at = begin; at < end; at++) {
            small.add(scene.word(at).small());
        }
        return small;
    }

    /** An organisation or owner before the head tells whose source it is, not what: "the CNN source". */
    private static List<String> describing(Scene scene, int end) {
        List<String> small = new ArrayList<>();
        for (int at = 0; at < end; at++) {
            if (scene.names().beginsAt(at, EntityKind.ORGANISATION)) {
                at = scene.names().endAt(at).orElseThrow() - 1;
            } else if (scene.word(at).small().startsWith("'")) {
                small.clear();
            } else {
                small.add(scene.word(at).small());
            }
        }
        return small;
    }

    boolean isPronoun(Set<String> pronouns) {
        return words.size() == 1 && pronouns.contains(words.get(0));
    }

    /** "A delegate", "one envoy". */
    boolean isIndefinite() {
        return !words.isEmpty() && INDEFINITE.contains(words.get(0));
    }

    /** "Both sides", "neither delegation". */
    boolean isPair() {
        return !words.isEmpty() && Set.of("both", "neither").contains(words.get(0));
    }

    /** "One of the officials". */
    boolean isOne() {
        return words.contains("one") || words.contains("another");
    }

    /** "Two officials", "at least three officials"; not "the two officials". */
    boolean isCounted() {
        return !before.isEmpty()
                && !before.get(0).equals("the")
                && before.stream().anyMatch(NUMBERS::contains);
    }
}
