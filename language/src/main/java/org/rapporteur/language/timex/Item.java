package org.rapporteur.language.timex;

/**
 * What a rule matched, not yet reckoned.
 *
 * @param begin place of the first word that is part of it
 * @param end place behind the last
 */
record Item(TimexRule rule, int begin, int end, Slots slots) {}
