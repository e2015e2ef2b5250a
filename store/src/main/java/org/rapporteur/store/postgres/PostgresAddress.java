package org.rapporteur.store.postgres;

/**
 * Where a PostgreSQL database is, and who enters.
 *
 * @param url such as {@code jdbc:postgresql://localhost:5432/rapporteur}
 * @param password is never printed
 */
public record PostgresAddress(String url, String user, String password) {

    /** @throws IllegalArgumentException if the address is not one of PostgreSQL */
    public PostgresAddress {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("not an address of PostgreSQL; wanted jdbc:postgresql://host/database");
        }
    }

    @Override
    public String toString() {
        return user + " at PostgreSQL";
    }
}
