package org.rapporteur.language.timex;

import java.util.Set;

/** Tells the title of a programme or a book, "This Week", from the time that its words would be. */
final class Headlines {

    private static final Set<String> OPENINGS = Set.of("\"", "'", "(", "``", "-", "–", "—", ":", "*", "#", "•", "_");

    private Headlines() {}

    /** A word in it has a capital that it would not have, in a sentence where most words have none. */
    static boolean isTitle(TimeText text, TimeWords words, Item item) {
        for (int at = item.begin() + 1; at < item.end(); at++) {
            if (isCapitalWithoutNeed(text, words, at)) {
                return !isHeadline(text, item.begin());
            }
        }
        boolean alone = item.end() == item.begin() + 1;
        return alone
                && isCapitalWithoutNeed(text, words, item.begin())
                && item.begin() > text.sentenceBegin(item.begin())
                && !OPENINGS.contains(text.word(item.begin() - 1).small())
                && !isHeadline(text, item.begin());
    }

    private static boolean isCapitalWithoutNeed(TimeText text, TimeWords words, int at) {
        TimeWord word = text.word(at);
        boolean initials =
                word.form().length() > 1 && Character.isUpperCase(word.form().charAt(1));
        return word.isCapital() && !initials && !words.isName(word.small());
    }

    private static boolean isHeadline(TimeText text, int at) {
        int words = 0;
        int capitals = 0;
        for (int i = text.sentenceBegin(at); i < text.sentenceEnd(at); i++) {
            if (Character.isLetter(text.word(i).form().charAt(0))) {
                words++;
                capitals += text.word(i).isCapital() ? 1 : 0;
            }
        }
        return 2 * capitals > words;
    }
}
