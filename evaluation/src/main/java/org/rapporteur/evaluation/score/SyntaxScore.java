package org.rapporteur.evaluation.score;

/**
 * How much of the syntax of a text is right, of all words found and of all there are.
 *
 * @param words the word is one
 * @param parts and of the right part of speech
 * @param lemmas or has the right dictionary form
 * @param heads or hangs on the right word
 * @param relations or does so by the right relation
 */
public record SyntaxScore(Score words, Score parts, Score lemmas, Score heads, Score relations) {}
