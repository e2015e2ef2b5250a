package org.rapporteur.encoder;

/** The parts of the work on one text, in their order; running and blending alternate, window by window. */
public enum EncodingStage {
    /** Into words, pieces and windows. */
    CUTTING,
    /** The model itself. */
    RUNNING,
    /** What the model gives is taken in, and the windows are joined. */
    BLENDING,
    /** What its sentences mean is asked of the model of sentences. */
    SENTENCES
}
