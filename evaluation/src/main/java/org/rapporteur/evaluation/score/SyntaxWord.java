package org.rapporteur.evaluation.score;

import org.rapporteur.core.text.Span;

/**
 * A syntactic word of a text, by hand or found.
 *
 * @param span where it stands; the whole, if it is one of several that are written as one otherwise
 * @param form in small letters, with straight apostrophes
 * @param part universal part of speech
 * @param head the number of the word that it hangs on, from 0 in the text; of a root its own
 * @param relation universal relation, without its subtype
 */
public record SyntaxWord(Span span, String form, String lemma, String part, int head, String relation) {}
