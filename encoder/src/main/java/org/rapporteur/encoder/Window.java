package org.rapporteur.encoder;

/**
 * A run of words that fits the model: half-open, {@code [begin, end)}, counted in words of a text.
 *
 * @param atStart whether it begins with the text's first word
 * @param atEnd whether it ends with the text's last word
 */
record Window(int begin, int end, boolean atStart, boolean atEnd) {

    /** Beyond this distance to a cut edge a word is read as well as it can be. */
    private static final int EDGE_WORDS = 32;

    /** How many words. */
    int size() {
        return end - begin;
    }

    /** How far the window may be trusted for a word: 1 at a cut edge to 33. */
    int weight(int word) {
        int left = atStart ? EDGE_WORDS : Math.min(EDGE_WORDS, word - begin);
        int right = atEnd ? EDGE_WORDS : Math.min(EDGE_WORDS, end - 1 - word);
        return 1 + Math.min(left, right);
    }
}
