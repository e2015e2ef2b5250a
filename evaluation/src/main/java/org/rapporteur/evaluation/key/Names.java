package org.rapporteur.evaluation.key;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two lists of names mean the same people: each name with one that shares all of the shorter one's words. */
final class Names {

    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of", "mr", "mrs", "ms");

    private Names() {}

    static boolean same(List<String> some, List<String> others) {
        return some.size() == others.size()
                && some.stream().allMatch(name -> others.stream().anyMatch(other -> same(name, other)))
                && others.stream().allMatch(name -> some.stream().anyMatch(other -> same(name, other)));
    }

    /** A name of the key may list others that are as right: {@code Mira Solen / Veldia}. */
    static boolean same(String name, String other) {
        return Stream.of(name.split(" / ", -1))
                .anyMatch(one -> Stream.of(other.split(" / ", -1)).anyMatch(two -> alike(one, two)));
    }

    private static boolean alike(String name, String other) {
        Set<String> words = words(name);
        Set<String> otherWords = words(other);
        return !words.isEmpty() && !otherWords.isEmpty() && (holds(words, otherWords) || holds(otherWords, words));
    }

    private static boolean holds(Set<String> words, Set<String> others) {
        return others.stream().allMatch(other -> words.stream().anyMatch(word -> sameWord(word, other)));
    }

    /** Equal, one letter apart as outlets spell foreign names, or a state and its adjective: "Veldia", "Veldian". */
    private static boolean sameWord(String word, String other) {
        int common = 0;
        int shorter = Math.min(word.length(), other.length());
        while (common < shorter && word.charAt(common) == other.charAt(common)) {
            common++;
        }
        int fromEnd = 0;
        while (fromEnd < shorter - common
                && word.charAt(word.length() - 1 - fromEnd) == other.charAt(other.length() - 1 - fromEnd)) {
            fromEnd++;
        }
        int longer = Math.max(word.length(), other.length());
        boolean oneLetterApart = longer > 4 && longer - common - fromEnd <= 1;
        return word.equals(other) || oneLetterApart || (common > 4 && longer - common <= 2);
    }

    private static Set<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}']+", -1))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toSet());
    }
}
