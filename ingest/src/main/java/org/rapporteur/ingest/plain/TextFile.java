package org.rapporteur.ingest.plain;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Place;

/**
 * Something that may turn out to be an article.
 *
 * @param origin the path as it was given, or as its folder was given with the way below it
 * @param listed what the table beside it says of it
 */
record TextFile(String origin, Opening opening, Imprint listed) {
    /** How to get at the bytes; called once. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    Place place() {
        return Place.of(origin);
    }
}
