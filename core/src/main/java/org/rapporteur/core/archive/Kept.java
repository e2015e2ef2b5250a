package org.rapporteur.core.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What all that is kept has in common: moments to the millisecond, names that are not blank. */
final class Kept {

    private Kept() {}

    static Instant moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }

    static String name(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return name;
    }
}
