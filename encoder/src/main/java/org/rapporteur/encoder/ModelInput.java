package org.rapporteur.encoder;

/** What the model is given for one window; one entry a piece, but one a word in {@link #first}. */
final class ModelInput {

    final long[] pieces;
    final long[] shapes;
    final long[] layouts;
    /** For each word the place of its first piece. */
    final long[] first;

    ModelInput(int pieceCount, int wordCount) {
        pieces = new long[pieceCount];
        shapes = new long[pieceCount];
        layouts = new long[pieceCount];
        first = new long[wordCount];
    }
}
