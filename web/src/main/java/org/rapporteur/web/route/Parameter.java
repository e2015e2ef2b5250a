package org.rapporteur.web.route;

/**
 * Something that may be said with a request.
 *
 * @param summary for a person, one line
 */
public record Parameter(String name, Place place, String summary) {

    /** Where it stands. */
    public enum Place {
        /** It is a part of the path, and must be there. */
        PATH,
        /** It stands behind the question mark, and may be left out. */
        QUERY
    }

    public static Parameter path(String name, String summary) {
        return new Parameter(name, Place.PATH, summary);
    }

    public static Parameter query(String name, String summary) {
        return new Parameter(name, Place.QUERY, summary);
    }
}
