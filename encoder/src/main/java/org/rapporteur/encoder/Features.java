package org.rapporteur.encoder;

import java.util.List;

/** What the model is told of each word beside its pieces: its case, and where it stands. */
final class Features {

    private static final String OPENING_MARKS = "“„«";
    private static final String CLOSING_MARKS = "”»";
    private static final String STRAIGHT_MARK = "\"";
    /** A line that ends with one of them goes on in the next: the text is hard-wrapped. */
    private static final String UNFINISHED = ",-–—";

    private static final int OUTSIDE = 0;
    private static final int INSIDE = 1;
    private static final int OPENS = 2;
    private static final int CLOSES = 3;

    private Features() {}

    /**
     * 1 no word character, 2 no letter, 3 no capital, 4 all capitals, 5 one capital letter alone, 6
     * only the first letter a capital, 7 anything else; 0 is left to what stands around a window.
     */
    static int shape(Word word) {
        if (!word.isRun()) {
            return 1;
        }
        int[] letters = word.text().codePoints().filter(Character::isLetter).toArray();
        int capitals = 0;
        for (int letter : letters) {
            capitals += isCapital(letter) ? 1 : 0;
        }
        if (letters.length == 0) {
            return 2;
        }
        if (capitals == 0) {
            return 3;
        }
        if (capitals == letters.length) {
            return letters.length > 1 ? 4 : 5;
        }
        return capitals == 1 && isCapital(letters[0]) ? 6 : 7;
    }

    private static boolean isCapital(int letter) {
        int category = Character.getType(letter);
        return category == Character.UPPERCASE_LETTER || category == Character.TITLECASE_LETTER;
    }

    /**
     * For each word of a whole text {@code 1 + 4 * line break + quotation}, where quotation is 0 outside
     * double quotation marks, 1 inside, 2 on a mark that opens, 3 on one that closes.
     */
    static int[] layouts(List<Word> words) {
        int[] layouts = new int[words.size()];
        boolean inside = false;
        for (int i = 0; i < layouts.length; i++) {
            Word word = words.get(i);
            if (i == 0 || endsParagraph(words.get(i - 1), word.lineBreak())) {
                inside = false;
            }
            int quotation = quotation(word, inside);
            inside = quotation == OPENS || quotation == INSIDE;
            layouts[i] = 1 + 4 * word.lineBreak() + quotation;
        }
        return layouts;
    }

    private static int quotation(Word word, boolean inside) {
        if (word.isOneOf(OPENING_MARKS) || (word.isOneOf(STRAIGHT_MARK) && !inside)) {
            return OPENS;
        }
        if (word.isOneOf(CLOSING_MARKS) || word.isOneOf(STRAIGHT_MARK)) {
            return CLOSES;
        }
        return inside ? INSIDE : OUTSIDE;
    }

    private static boolean endsParagraph(Word before, int lineBreak) {
        return lineBreak == 2 || (lineBreak == 1 && !before.isRun() && !before.isOneOf(UNFINISHED));
    }
}
