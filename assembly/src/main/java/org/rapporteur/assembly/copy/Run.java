package org.rapporteur.assembly.copy;

/**
 * A stretch that two texts share, but for a few words within; half-open, in words.
 *
 * @param same how many words are the same
 * @param told how many of these are in neither text somebody's words
 * @param plain how many of those are written small in both
 */
record Run(int first, int second, int firstEnd, int secondEnd, int same, int told, int plain) {

    /** Edits so short do not end a run. */
    static final int GAP_MAX = 3;

    /** An exact one. */
    static Run of(CopyWords one, CopyWords other, int first, int second, int length) {
        int told = 0;
        int plain = 0;
        for (int i = 0; i < length; i++) {
            if (!one.isQuoted(first + i) && !other.isQuoted(second + i)) {
                told++;
                plain += one.isPlain(first + i) && other.isPlain(second + i) ? 1 : 0;
            }
        }
        return new Run(first, second, first + length, second + length, length, told, plain);
    }

    Run joined(Run next) {
        return new Run(
                first, second, next.firstEnd, next.secondEnd, same + next.same, told + next.told, plain + next.plain);
    }

    boolean goesOnIn(Run next) {
        int gap = next.first - firstEnd;
        int other = next.second - secondEnd;
        return gap >= 0 && other >= 0 && gap <= GAP_MAX && other <= GAP_MAX;
    }

    /**
     * Whether it is somebody's words but for a few at an end, such as "he said". A post or a statement may stand
     * in one article as it is and in the other in marks.
     */
    boolean isQuoted() {
        return told <= GAP_MAX;
    }
}
