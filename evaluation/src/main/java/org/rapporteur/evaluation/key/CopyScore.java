package org.rapporteur.evaluation.key;

import org.rapporteur.evaluation.score.Score;

/**
 * How well a pair of articles was compared.
 *
 * @param pair whether it was rightly found to share text
 * @param words of the shared text, in both articles
 * @param direction whether the right one was told to be the original
 */
public record CopyScore(Score pair, Score words, Score direction) {}
