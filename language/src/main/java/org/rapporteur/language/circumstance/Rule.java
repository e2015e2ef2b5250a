package org.rapporteur.language.circumstance;

import org.rapporteur.language.pattern.Step;

/**
 * A line of a rule file.
 *
 * @param kind what it finds, in the words of the file
 */
record Rule(Step<Match> pattern, String kind, int number) {}
