package org.rapporteur.export.brief;

import java.util.Optional;

/**
 * What a party is said to hold on an issue.
 *
 * @param number its place in the brief, from 1
 * @param own whether it is told in its own words or those of who speaks for it
 * @param hedge words that keep a distance from it
 * @param when it was said: the statement's day, or else that of publication
 */
public record PositionEntry(
        int number, Held held, StanceWords stance, boolean own, Optional<Slice> hedge, Told told, When when) {
    private static final int FEW_WORDS = 4;

    /**
     * Who holds it.
     *
     * @param party its name; the words that name it where nobody knows whom they mean
     * @param by who acts or speaks for it there, where that is another
     * @param words as the article words it: "the Kestrian side", "we"
     */
    public record Held(String party, Optional<String> by, Slice words) {}

    /** Such as {@code H4}. */
    public String id() {
        return "H" + number;
    }

    /** Such as {@code by its own word}, {@code by another's word, hedged “reportedly”}. */
    public String word() {
        return (own ? "by its own word" : "by another's word") + distance();
    }

    /** Such as {@code , hedged “reportedly”}; nothing where it is told as it stands. */
    public String distance() {
        return hedge.map(words -> ", hedged “" + words.onOneLine() + "”").orElse("");
    }

    /**
     * The sentence on one line, where the words alone are too few to be understood; cut where it is long.
     *
     * @param charactersMax how long it may be
     */
    public Optional<String> sentence(int charactersMax) {
        boolean few = told.onOneLine().split(" ").length <= FEW_WORDS;
        String sentence = Excerpt.of(told, told.words().get(0).span(), charactersMax);
        return few && !sentence.equals(told.onOneLine()) ? Optional.of(sentence) : Optional.empty();
    }

    /** Such as {@code Kestria rejects, by its own word}. */
    public String heading() {
        return held.party() + " " + stance.label() + ", " + word();
    }
}
