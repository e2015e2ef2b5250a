package org.rapporteur.language.gazetteer;

import org.rapporteur.core.place.Place;

/**
 * A place that a name may mean.
 *
 * @param renown how well known it is; grows by one with ten times the people, or with some thirty languages that have a name for
 *     it. Of states, regions and areas it is set by hand on the same scale
 */
public record Known(Place place, double renown) {}
