package org.rapporteur.core.place;

/**
 * A point of the earth in degrees of WGS 84.
 *
 * @param latitude from -90 (the south pole) to 90
 * @param longitude from -180 to 180, east of Greenwich above 0
 */
public record Coordinates(double latitude, double longitude) {

    /** @throws IllegalArgumentException if there is no such point, or one is not a number */
    public Coordinates {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("no point of the earth: %s, %s".formatted(latitude, longitude));
        }
    }
}
