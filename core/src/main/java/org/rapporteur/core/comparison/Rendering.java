package org.rapporteur.core.comparison;

/** How a witness gives an utterance, beside the fullest one. */
public enum Rendering {
    /** The fullest; of two that are equal, the earlier. */
    FULL,
    /** Word for word; signs and letter case set aside. */
    SAME,
    /** Some of the words, and no others. */
    TRIMMED,
    /** With words changed, added or put in brackets, whether or not others are left out. */
    ALTERED,
    /** In another translation. */
    TRANSLATED,
    /** In the article's words. */
    PARAPHRASED
}
