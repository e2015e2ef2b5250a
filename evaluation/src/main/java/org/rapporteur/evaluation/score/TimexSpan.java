package org.rapporteur.evaluation.score;

import org.rapporteur.core.text.Span;

/** A time expression, found or there, as the scorer compares it. */
public record TimexSpan(Span span, String type, String value) {}
