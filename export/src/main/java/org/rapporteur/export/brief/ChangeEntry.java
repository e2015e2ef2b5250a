package org.rapporteur.export.brief;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a party was said to hold, and what it was next said to hold, where the two differ; nothing about why.
 *
 * @param newWords those of the later words that the earlier ones do not have
 */
public record ChangeEntry(int number, PositionEntry earlier, PositionEntry later, List<Slice> newWords) {
    private static final double ALL_NEW = 0.7;

    public ChangeEntry {
        newWords = List.copyOf(newWords);
    }

    /** Such as {@code C2}. */
    public String id() {
        return "C" + number;
    }

    /** Whether the later words have next to nothing in common with the earlier ones, so that "new" says nothing. */
    public boolean isAllNew() {
        int fresh =
                newWords.stream().mapToInt(words -> words.onOneLine().length()).sum();
        return fresh > ALL_NEW * later.told().onOneLine().length();
    }

    /** Whether it is the attitude or its strength that differs, and not words alone. */
    public boolean isOfStance() {
        return !earlier.stance().label().equals(later.stance().label());
    }

    /** Such as {@code Kestria: rejects, then accepts under a condition}. */
    public String heading() {
        String after = isOfStance() ? ", then " + later.stance().label() : ", in other words";
        return later.held().party() + ": " + earlier.stance().label() + after;
    }

    /** Such as {@code new: “in ten years”, “the troops”}; empty where no word is new. */
    public String newWordsInARow() {
        return newWords.isEmpty()
                ? ""
                : newWords.stream()
                        .map(words -> "“" + words.onOneLine() + "”")
                        .collect(Collectors.joining(", ", "new: ", ""));
    }
}
