package org.rapporteur.cli.planted.right;

import org.rapporteur.cli.planted.left.TouchesTheWorld;

/** The other half of a circle, and badly named. */
public final class PlantedHelper {
    /** Closes the circle. */
    public Class<?> back() {
        return TouchesTheWorld.class;
    }
}
