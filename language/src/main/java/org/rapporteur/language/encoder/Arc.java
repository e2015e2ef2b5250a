package org.rapporteur.language.encoder;

/**
 * The guess that a word of a source or a content hangs on a cue.
 *
 * @param cueWord index of the cue's first word in {@link Encoding#words}
 * @param logProbability natural logarithm
 */
public record Arc(int cueWord, float logProbability) {}
