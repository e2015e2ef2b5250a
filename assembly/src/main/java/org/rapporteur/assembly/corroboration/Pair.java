package org.rapporteur.assembly.corroboration;

/**
 * Two clauses of different articles that are about one thing.
 *
 * @param likeness from 0 to 1, by the weight of what they share
 */
record Pair(Clause first, Clause second, double likeness) {}
