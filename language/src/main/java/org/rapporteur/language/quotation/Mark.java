package org.rapporteur.language.quotation;

/**
 * A quotation mark of one paragraph.
 *
 * @param token index of its token
 * @param single one stroke and not two
 */
record Mark(int token, boolean single, Side side) {

    /** What a mark can do, by its shape and by the space beside it. */
    enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    boolean mayClose() {
        return side != Side.OPENS;
    }
}
