package org.rapporteur.export.html.drawing;

import java.time.LocalDate;

/**
 * A day that is marked on an axis.
 *
 * @param at where it begins
 * @param label such as {@code 8 Sep}, with the year where it is not the year of the tick before: {@code 6 Jan 2032}
 */
public record Tick(LocalDate day, double at, String label) {}
