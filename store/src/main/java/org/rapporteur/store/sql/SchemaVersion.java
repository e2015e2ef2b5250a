package org.rapporteur.store.sql;

/**
 * Which tables a database has, and which this program wants: both by the number of the last migration.
 *
 * @param found 0 if there are none
 */
public record SchemaVersion(int found, int wanted) {

    /** Whether there are no tables at all. */
    public boolean isNone() {
        return found == 0;
    }

    /** Whether an earlier program made the tables. */
    public boolean isEarlier() {
        return found > 0 && found < wanted;
    }

    /** Whether a later program made the tables. */
    public boolean isLater() {
        return found > wanted;
    }
}
