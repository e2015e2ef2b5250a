package org.rapporteur.language.encoder;

/**
 * The guess that a word hangs on another: a word of a source or a content on the first word of its
 * cue ({@link Encoding#arcs}), or any word on its grammatical head ({@link Encoding#heads}).
 *
 * @param word index in {@link Encoding#words} of what is hung on
 * @param logProbability natural logarithm
 */
public record Arc(int word, float logProbability) {}
