package org.rapporteur.language.place;

import org.rapporteur.core.place.PlaceRelationKind;
import org.rapporteur.core.text.Span;

/**
 * Two sightings that stand beside each other, and how the one is said to lie to the other.
 *
 * @param of the number of the sighting that is said to lie somewhere
 * @param to the number of the other
 * @param words from what says how to the end of the other's name
 * @param mayBeList whether a comma alone stands between them, and another name follows the second in the same manner
 */
record Link(PlaceRelationKind kind, int of, int to, Span words, boolean mayBeList) {}
