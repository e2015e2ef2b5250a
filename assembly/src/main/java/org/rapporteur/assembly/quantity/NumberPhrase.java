package org.rapporteur.assembly.quantity;

/**
 * A number as it stands in a text, without what bounds it.
 *
 * @param firstToken its first token
 * @param endToken the index behind its last
 * @param value what the words come to
 * @param granularity how finely they count: 100000 for "7.1 million", 1 for "31"
 * @param round whether they only say how large it is at least: "thousands"
 */
record NumberPhrase(int firstToken, int endToken, double value, double granularity, boolean round) {}
