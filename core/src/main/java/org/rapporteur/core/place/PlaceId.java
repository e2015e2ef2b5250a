package org.rapporteur.core.place;

import java.util.regex.Pattern;

/** Names one place of the gazetteer, such as {@code country/FR} or {@code city/2988507}. */
public record PlaceId(String value) implements Comparable<PlaceId> {

    private static final Pattern FORM =
            Pattern.compile("(country|territory|region|city|area)/[A-Z0-9]+([.-][A-Z0-9]+)*");

    /** @throws IllegalArgumentException if it is not a sort of place, a slash and a code */
    public PlaceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not a place id: '%s'; wanted a sort, a slash and a code, such as country/FR".formatted(value));
        }
    }

    /** Reads back what {@link #toString} printed. */
    public static PlaceId parse(String printed) {
        return new PlaceId(printed);
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
