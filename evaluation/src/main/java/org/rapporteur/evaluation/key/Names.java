package org.rapporteur.evaluation.key;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two lists of names mean the same people: each name with one that shares all of the shorter one's words. */
final class Names {

    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "mr", "mrs", "ms");

    private Names() {}

    static boolean same(List<String> some, List<String> others) {
        return some.size() == others.size()
                && some.stream().allMatch(name -> others.stream().anyMatch(other -> same(name, other)))
                && others.stream().allMatch(name -> some.stream().anyMatch(other -> same(name, other)));
    }

    static boolean same(String name, String other) {
        Set<String> words = words(name);
        Set<String> otherWords = words(other);
        return !words.isEmpty()
                && !otherWords.isEmpty()
                && (words.containsAll(otherWords) || otherWords.containsAll(words));
    }

    private static Set<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}']+", -1))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toSet());
    }
}
