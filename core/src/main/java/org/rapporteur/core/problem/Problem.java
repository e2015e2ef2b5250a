package org.rapporteur.core.problem;

/**
 * Something wrong with the input. Made where it is found, told to {@link Problems}, worded only when
 * shown; a room has a record for each kind that it can meet.
 */
public interface Problem {

    /** The kind in lower case with dashes, such as {@code unclosed-quotation}. */
    String kind();

    Place place();

    Consequence consequence();

    /** What was found and what was wanted: a sentence without the place and without a full stop. */
    String message();
}
