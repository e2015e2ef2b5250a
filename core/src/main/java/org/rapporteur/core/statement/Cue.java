package org.rapporteur.core.statement;

import org.rapporteur.core.text.Span;

/**
 * The words that link a source and a content.
 *
 * @param lemma the head of the cue in its dictionary form, such as {@code say}; for a mark of
 *     punctuation the mark itself
 */
public record Cue(Span span, String lemma, CueKind kind) {}
