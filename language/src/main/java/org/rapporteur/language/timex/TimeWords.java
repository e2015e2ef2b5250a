package org.rapporteur.language.timex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/** The words of the calendar and the clock, by sort, each with what it comes to. */
final class TimeWords {

    /**
     * What a word comes to.
     *
     * @param needsCapital whether it is only this with its capital: "May"
     */
    record Sense(String value, boolean needsCapital) {}

    private final Map<String, Map<String, Sense>> sorts;
    private final Set<String> names;

    private TimeWords(Map<String, Map<String, Sense>> sorts) {
        this.sorts = Map.copyOf(sorts);
        Set<String> found = new HashSet<>();
        sorts.values()
                .forEach(words -> words.forEach((word, sense) -> {
                    if (sense.needsCapital()) {
                        found.add(word);
                    }
                }));
        this.names = Set.copyOf(found);
    }

    /** Reads the list that comes with the program. */
    static TimeWords load() {
        Map<String, Map<String, Sense>> sorts = new HashMap<>();
        for (List<String> line : TabbedLines.read(TimeWords.class, "time-words.tsv", 3)) {
            Map<String, Sense> sort = sorts.computeIfAbsent(line.get(0), unused -> new LinkedHashMap<>());
            for (String word : line.get(1).split(", ", -1)) {
                String small = word.toLowerCase(Locale.ROOT);
                sort.put(small, new Sense(line.get(2), !small.equals(word)));
            }
        }
        return new TimeWords(sorts);
    }

    /** Whether a word in small letters has a capital wherever it stands, in some sort: a month, a feast, a zone. */
    boolean isName(String small) {
        return names.contains(small);
    }

    /** What a word is of a sort. */
    Optional<String> find(String sort, TimeWord word) {
        Sense sense = sorts.getOrDefault(sort, Map.of()).get(word.small());
        return Optional.ofNullable(sense)
                .filter(known -> !known.needsCapital() || word.isCapital())
                .map(Sense::value);
    }

    /** What a word in small letters is of a sort, as far as letters go. */
    Optional<String> find(String sort, String small) {
        return Optional.ofNullable(sorts.getOrDefault(sort, Map.of()).get(small))
                .map(Sense::value);
    }

    /**
     * The words of a sort in small letters, in the order of the file.
     *
     * @throws IllegalArgumentException if there is no such sort
     */
    Set<String> of(String sort) {
        Map<String, Sense> words = sorts.get(sort);
        if (words == null) {
            throw new IllegalArgumentException("no words of the sort '%s'".formatted(sort));
        }
        return new LinkedHashSet<>(words.keySet());
    }
}
