package org.rapporteur.store.postgres;

import java.util.regex.Pattern;

/**
 * Where a PostgreSQL database is, and who enters.
 *
 * @param url such as {@code jdbc:postgresql://localhost:5432/rapporteur?currentSchema=desk}
 * @param user the one of the url, or of this process, if it is empty
 * @param password is never printed; if it is empty, the driver looks into the file {@code ~/.pgpass}
 */
public record PostgresAddress(String url, String user, String password) {
    private static final Pattern PARAMETERS = Pattern.compile("\\?.*", Pattern.DOTALL);

    /** @throws IllegalArgumentException if the address is not one of PostgreSQL */
    public PostgresAddress {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("not an address of PostgreSQL; wanted jdbc:postgresql://host/database");
        }
    }

    /** The address without its parameters, among which a password could be. */
    public String place() {
        return PARAMETERS.matcher(url).replaceFirst("").replaceFirst("//[^/]*@", "//");
    }

    @Override
    public String toString() {
        return (user.isEmpty() ? "" : user + " at ") + place();
    }
}
