package org.rapporteur.assembly.negotiation.position;

import java.util.List;
import org.rapporteur.core.negotiation.Strength;

/**
 * Words of a sentence that say how somebody stands to something.
 *
 * @param head the word that the others hang on
 * @param words all of them
 * @param stance what they say as they stand there, denied or not
 * @param place where the words for the holder stand
 * @param said whether they report speech
 */
record Trigger(
        Sort sort, int head, List<Integer> words, StanceEntry.Value stance, StanceEntry.Place place, boolean said) {

    enum Sort {
        VERB,
        /** Says so only behind another, or behind "will". */
        INNER,
        ADJECTIVE,
        THING,
        NOUN,
        /** "Will not", with any verb. */
        REFUSAL,
        /** "Could", "might", with any verb. */
        POSSIBILITY,
        /** "Would", with any verb. */
        INTENTION,
        /** "Must", "should". */
        OBLIGATION,
        /** "There will be no". */
        ABSENCE,
        /** "Free our people!" */
        COMMAND
    }

    Trigger {
        words = List.copyOf(words);
    }

    Trigger with(StanceEntry.Value other) {
        return new Trigger(sort, head, words, other, place, said);
    }

    Trigger atLeast(Strength strength) {
        return with(stance.atLeast(strength));
    }
}
