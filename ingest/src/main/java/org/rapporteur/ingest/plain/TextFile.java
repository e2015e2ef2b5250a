package org.rapporteur.ingest.plain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Place;

/**
 * Something that may turn out to be an article.
 *
 * @param origin the path as it was given, or as its folder was given with the way below it
 * @param listed what the table beside it says of it
 */
record TextFile(String origin, Opening opening, Listing listed) {
    /**
     * What a table says of a file.
     *
     * @param unlistedIn the table that lies beside the file and has no row for it
     */
    record Listing(Imprint imprint, Optional<String> unlistedIn) {
        /** There is no table. */
        static final Listing NONE = new Listing(Imprint.UNKNOWN, Optional.empty());

        static Listing of(Imprint imprint) {
            return new Listing(imprint, Optional.empty());
        }

        static Listing missingIn(ArticlesTable table) {
            return new Listing(Imprint.UNKNOWN, Optional.of(table.origin()));
        }
    }

    /** How to get at the bytes; called once. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    Place place() {
        return Place.of(origin);
    }
}
