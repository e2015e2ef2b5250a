package org.rapporteur.assembly.utterance;

import java.util.List;

/**
 * Whether two quoted pieces are the same words. The shorter one must stand in the other all but whole; how much
 * of it, and how many words it needs, depends on whether the articles give both to one speaker. The bounds were
 * set by hand on the first twenty of the invented speeches and on real stories, precision first.
 */
final class SameWords {

    private static final List<Enough> OF_ONE_SPEAKER = List.of(
            // Most of a sentence.
            new Enough(4, 0.7, 0, 0),
            new Enough(3, 0.8, 0, 0),
            new Enough(2, 0.7, 2, 3),
            // The whole of a shorter one, or a clause of a longer one.
            new Enough(2, 0.85, 0, 4),
            new Enough(2, 0.5, 0, 7),
            new Enough(1, 0.9, 0, 7),
            // A fragment of rare words.
            new Enough(2, 0.95, 1.75, 2),
            new Enough(1, 0.95, 1.1, 4));

    private static final List<Enough> OF_PERHAPS_ONE = List.of(
            new Enough(4, 0.8, 0, 0),
            new Enough(3, 0.9, 0, 5),
            new Enough(2, 0, 0, 8),
            new Enough(2, 0.95, 1.7, 5),
            new Enough(1, 0.95, 0, 12));

    /** Two who are said to say the same long and rare sentence: then one article has the speaker wrong. */
    private static final List<Enough> OF_TWO = List.of(new Enough(6, 0.8, 0, 8), new Enough(3, 0.95, 0, 10));

    /** With another number: a slip of one article, but for that all the same. */
    private static final Enough WITH_ANOTHER_NUMBER = new Enough(3, 0.75, 0, 5);

    private static final Enough WITHOUT_MARKS = new Enough(3, 0.85, 0, 6);

    /** The whole of what the other quotes. */
    private static final Enough WHOLE_WITHOUT_MARKS = new Enough(2, 0.95, 1.7, 6);

    private static final Enough AGAIN = new Enough(4, 0.9, 0, 0);

    private SameWords() {}

    /**
     * What two pieces must have in common at least.
     *
     * @param content words with a content of their own
     * @param share of the weight of the lighter piece
     * @param common weight of all
     * @param run words in a row
     */
    private record Enough(int content, double share, double common, int run) {

        boolean isIn(Likeness likeness) {
            return likeness.content() >= content
                    && likeness.share() >= share
                    && likeness.common() >= common
                    && likeness.run() >= run;
        }
    }

    static boolean are(Likeness likeness, Bond bond) {
        if (likeness.denied()) {
            return false;
        }
        if (likeness.counted()) {
            return bond == Bond.SAME && WITH_ANOTHER_NUMBER.isIn(likeness);
        }
        List<Enough> enough = switch (bond) {
            case SAME -> OF_ONE_SPEAKER;
            case OPEN -> OF_PERHAPS_ONE;
            case OTHER -> OF_TWO;
        };
        return enough.stream().anyMatch(one -> one.isIn(likeness));
    }

    /** Whether they may be, if they are at most so like. */
    static boolean mayBe(Likeness most, Bond bond) {
        return are(most, bond) || bond == Bond.SAME && WITH_ANOTHER_NUMBER.isIn(most);
    }

    /** What one article quotes, and another gives without marks. */
    static boolean areUnmarked(Likeness likeness, Bond bond) {
        return bond != Bond.OTHER
                && !likeness.denied()
                && !likeness.counted()
                && (WITHOUT_MARKS.isIn(likeness) || WHOLE_WITHOUT_MARKS.isIn(likeness));
    }

    /** Whether they are so alike that an article which dates them otherwise gives the same words again. */
    static boolean areAgain(Likeness likeness) {
        return !likeness.counted() && AGAIN.isIn(likeness);
    }
}
