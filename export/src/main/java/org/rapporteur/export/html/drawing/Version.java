package org.rapporteur.export.html.drawing;

import java.util.Optional;

/**
 * A version of a text.
 *
 * @param number by which the others know it
 * @param parent the number of the one that it comes of
 */
public record Version(int number, Optional<Integer> parent) {}
