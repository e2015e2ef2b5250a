package org.rapporteur.export.html.drawing;

/** How a bar ends. */
public enum Edge {
    /** Where the time that is told ends. */
    SET,
    /** Nowhere: the words set no bound. */
    OPEN,
    /** At the drawing's edge, though the time goes on. */
    BEYOND
}
