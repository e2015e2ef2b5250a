package org.rapporteur.evaluation.score;

/** The parts of an attribution, in the order in which they are painted over one another. */
public enum Part {
    CONTENT,
    SOURCE,
    CUE
}
