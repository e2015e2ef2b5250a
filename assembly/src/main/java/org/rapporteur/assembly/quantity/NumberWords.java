package org.rapporteur.assembly.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.token.TabbedLines;

/** The words of {@code counts.tsv}: numbers, scales, round counts and what bounds a number. */
final class NumberWords {

    /** What words before a number, or behind it, make of it. */
    enum Bound {
        /** "At least". */
        LEAST,
        /** "At most". */
        MOST,
        /** "Nearly". */
        NEARLY,
        /** "About". */
        ABOUT,
        /** "Or more", behind it. */
        OR_MORE
    }

    /** A bound and how many tokens say it. */
    record Bounding(Bound bound, int tokens) {}

    private record Phrase(Bound bound, List<String> words) {}

    private final Map<String, Double> units = new HashMap<>();
    private final Map<String, Double> scales = new HashMap<>();
    private final Map<String, Double> rounds = new HashMap<>();
    private final Map<String, Double> suffixes = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final List<Phrase> bounds = new ArrayList<>();

    private NumberWords(List<List<String>> lines) {
        for (List<String> line : lines) {
            String word = line.get(1);
            switch (line.get(0)) {
                case "unit" -> units.put(word, Double.valueOf(line.get(2)));
                case "scale" -> scales.put(word, Double.valueOf(line.get(2)));
                case "round" -> rounds.put(word, Double.valueOf(line.get(2)));
                case "suffix" -> suffixes.put(word, Double.valueOf(line.get(2)));
                case "currency" -> currencies.put(word, line.get(2));
                default ->
                    bounds.add(new Phrase(
                            Bound.valueOf(line.get(0).toUpperCase(Locale.ROOT)), List.of(word.split(" ", -1))));
            }
        }
    }

    static NumberWords load() {
        return new NumberWords(lines());
    }

    /** Kind, word, what it comes to, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(NumberWords.class, "counts.tsv", 4);
    }

    /** "Seven", "twenty"; in small letters. */
    OptionalDouble unit(String word) {
        return optional(units.get(word));
    }

    /** "Hundred", "million". */
    OptionalDouble scale(String word) {
        return optional(scales.get(word));
    }

    /** The least that "dozens" or "thousands" may mean. */
    OptionalDouble round(String word) {
        return optional(rounds.get(word));
    }

    /** "M" in "1.2m". */
    OptionalDouble suffix(String letters) {
        return optional(suffixes.get(letters));
    }

    /** "$" for "$", "US$" and "dollar". */
    Optional<String> currency(String word) {
        return Optional.ofNullable(currencies.get(word));
    }

    /** The longest bound that ends before a place. */
    Optional<Bounding> endingBefore(List<String> words, int end) {
        Optional<Bounding> longest = Optional.empty();
        for (Phrase phrase : bounds) {
            int length = phrase.words().size();
            boolean fits = phrase.bound() != Bound.OR_MORE
                    && end >= length
                    && words.subList(end - length, end).equals(phrase.words());
            if (fits && longest.filter(found -> found.tokens() >= length).isEmpty()) {
                longest = Optional.of(new Bounding(phrase.bound(), length));
            }
        }
        return longest;
    }

    /** A bound that begins at a place. */
    Optional<Bounding> behind(List<String> words, int at) {
        return bounds.stream()
                .filter(phrase -> phrase.bound() == Bound.OR_MORE)
                .filter(phrase -> at + phrase.words().size() <= words.size()
                        && words.subList(at, at + phrase.words().size()).equals(phrase.words()))
                .map(phrase -> new Bounding(phrase.bound(), phrase.words().size()))
                .findFirst();
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
