package org.rapporteur.language.circumstance;

/**
 * A line of a rule file.
 *
 * @param kind what it finds, in the words of the file
 */
record Rule(Step pattern, String kind, int number) {}
