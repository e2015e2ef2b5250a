package org.rapporteur.language.timex;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;

/** The pieces of patterns that match no word, but hold only at some places. */
final class Conditions {

    private static final Set<PartOfSpeech> NOUNS = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    private static final Set<Relation> COUNTING = Set.of(Relation.NUMMOD);

    private Conditions() {}

    /** Empty if no condition is called so. */
    static Optional<BiPredicate<TimeMatch, Integer>> find(String name) {
        return switch (name) {
            case "noun" ->
                Optional.of((match, at) -> match.isInside(at) && match.text().mayBe(at, NOUNS));
            case "counts-nothing" -> Optional.of(Conditions::countsNothing);
            case "rate" -> Optional.of(Conditions::isRate);
            case "not-old" -> Optional.of(Conditions::isNoAge);
            case "start" -> Optional.of((match, at) -> before(match, at).isEmpty());
            case "end" -> Optional.of((match, at) -> !match.isInside(at) || isMark(match.small(at)));
            default -> Optional.empty();
        };
    }

    /**
     * Where some words stand right before or behind, or do not.
     *
     * @throws IllegalArgumentException if no such condition is called so
     */
    static BiPredicate<TimeMatch, Integer> beside(String name, Set<String> words) {
        return switch (name) {
            case "behind" -> (match, at) -> words.contains(before(match, at));
            case "not-behind" -> (match, at) -> !words.contains(before(match, at));
            case "ahead" -> (match, at) -> words.contains(match.small(at));
            case "not-ahead" -> (match, at) -> !words.contains(match.small(at));
            default -> throw new IllegalArgumentException("nothing is called '<%s:>' in patterns".formatted(name));
        };
    }

    /** "A thousand a day": behind the unit, whose phrase the grammar hangs on a noun without a preposition; or behind "per". */
    private static boolean isRate(TimeMatch match, int at) {
        return match.text().word(at - 2).small().equals("per")
                || match.text().isRelated(at - 1, Set.of(Relation.NMOD_UNMARKED));
    }

    /** A figure of this time and the last is a year wherever it stands; another one, unless it counts something. */
    private static boolean countsNothing(TimeMatch match, int at) {
        String figure = match.text().word(at - 1).small();
        boolean ofOurTime = figure.startsWith("19") || figure.startsWith("20");
        return ofOurTime || !match.text().isRelated(at - 1, COUNTING);
    }

    private static String before(TimeMatch match, int at) {
        int near = Math.min(at, match.text().size() - 1);
        return at > match.text().sentenceBegin(near) ? match.text().word(at - 1).small() : "";
    }

    private static boolean isMark(String small) {
        return !small.isEmpty() && !Character.isLetterOrDigit(small.charAt(0)) && !small.equals("-");
    }

    /** "Six years", not "six years old" or "six-year-old". */
    private static boolean isNoAge(TimeMatch match, int at) {
        boolean joined = match.small(at).equals("-") && match.small(at + 1).startsWith("old");
        return !joined && !match.small(at).equals("old");
    }
}
