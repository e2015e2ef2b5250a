package org.rapporteur.language.coreference;

/**
 * A chain that a mention may belong to.
 *
 * @param chain as it is in the end
 * @param probability from 0 to 1; those of all candidates of one mention and of its being the first
 *     of its chain add up to 1
 */
public record Candidate(Chain chain, double probability) {}
