package org.rapporteur.core.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody shows to be let in. The secret itself is kept nowhere.
 *
 * @param name whose it is; under this name decisions are kept
 * @param sha256 of the secret, as 64 lower-case hexadecimal digits
 * @param made when, to the millisecond
 * @param used the last day, in UTC, on which it was shown; empty if it never was
 */
public record Key(String name, KeyRole role, String sha256, Instant made, Optional<LocalDate> used) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** A line of words: nothing that breaks it, turns it round or begins or ends it unseen. */
    private static final Pattern NAME =
            Pattern.compile("[^\\p{C}\\p{Z}]([^\\p{C}\\p{Zl}\\p{Zp}]{0,98}[^\\p{C}\\p{Z}])?");

    /** @throws IllegalArgumentException if the name is none, or the hash */
    public Key {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a key's name of %d characters; wanted 1 to 100, no control characters, no blanks around"
                            .formatted(name.length()));
        }
        mustBeHash(sha256);
        made = Kept.moment(made);
    }

    /** A key that nobody has shown yet. */
    public static Key of(String name, KeyRole role, String sha256, Instant made) {
        return new Key(name, role, sha256, made, Optional.empty());
    }

    /**
     * Somebody who showed a key is known for a while by another secret.
     *
     * @param sha256 of that secret
     * @param key the hash of the key that was shown
     * @param until when it runs out, to the millisecond
     */
    public record Session(String sha256, String key, Instant until) {

        /** @throws IllegalArgumentException if one of the hashes is none */
        public Session {
            mustBeHash(sha256);
            mustBeHash(key);
            until = Kept.moment(until);
        }
    }

    private static void mustBeHash(String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a hash; wanted 64 of 0-9a-f");
        }
    }
}
