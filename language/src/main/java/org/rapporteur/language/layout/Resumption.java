package org.rapporteur.language.layout;

import java.util.Set;

/**
 * Decides whether a paragraph behind somebody's unmarked words still holds them, or the outlet tells
 * on. Each piece of evidence has a weight; the sum decides, so that no single word does.
 *
 * <p>For the speaker: the first person (twice or densely counts double), the second person, and that
 * another turn of the same transcript follows. For the outlet: words in marks that something around them
 * attributes, a report of what a third person said, the speaker's own name, a title by which somebody
 * is addressed, words for the outlet itself ("this newspaper"), a third person as subject, a word that ties reports together ("meanwhile"), and that
 * nobody says "I" or "we" at all.
 */
final class Resumption {

    /** Words go on from here up: one piece of evidence more for the speaker than for the outlet. */
    private static final int GOES_ON_MIN = 1;
    /** Lacks an "I", and says nothing for the outlet: such a paragraph may stand between two that go on. */
    private static final int SILENT = -1;
    /** One "we" in thirty words: narrators say it once in a whole article. */
    private static final double DENSE_SHARE_MIN = 1.0 / 30;

    private static final int BETWEEN_TURNS = 2;
    private static final int ATTRIBUTED_MARKS = -3;
    private static final int SPEAKER_NAMED = -3;
    private static final int THIRD_PERSON_SAYS = -2;
    private static final int ADDRESSED = -3;
    private static final int OUTLET_NAMED = -3;

    private Resumption() {}

    /** The evidence in one paragraph: the more, the likelier the speaker speaks on. */
    static int score(Voice voice, Set<String> speakerNames) {
        int score = voice.firstPersons() == 0 ? SILENT : 1;
        score += voice.firstPersons() > 1 || voice.firstPersonShare() >= DENSE_SHARE_MIN ? 1 : 0;
        score += voice.secondPersons() > 0 ? 1 : 0;
        score += voice.attributesMarks() ? ATTRIBUTED_MARKS : 0;
        score += voice.mentions(speakerNames) ? SPEAKER_NAMED : 0;
        score += voice.reports() ? THIRD_PERSON_SAYS : 0;
        score += voice.addresses() ? ADDRESSED : 0;
        score += voice.isOutlet() ? OUTLET_NAMED : 0;
        score -= voice.firstPersons() == 0 && voice.thirdPersons() > 0 ? 1 : 0;
        score -= voice.firstPersons() == 0 && voice.narrations() > 0 ? 1 : 0;
        return score;
    }

    static boolean goesOn(int score, boolean turnFollows) {
        return score + (turnFollows ? BETWEEN_TURNS : 0) >= GOES_ON_MIN;
    }

    /** A paragraph without any evidence goes on if the next one surely does. */
    static boolean isBridge(int score, int nextScore) {
        return score == SILENT && nextScore > GOES_ON_MIN;
    }
}
