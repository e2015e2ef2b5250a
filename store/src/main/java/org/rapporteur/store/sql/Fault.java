package org.rapporteur.store.sql;

/**
 * Something wrong with what is kept.
 *
 * @param place the table and the row
 * @param words what is wrong, for a person
 */
public record Fault(String place, String words) {

    @Override
    public String toString() {
        return place + ": " + words;
    }
}
