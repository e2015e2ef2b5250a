package org.rapporteur.evaluation.gold;

import org.rapporteur.core.text.Span;

/**
 * A time expression as an annotator marked it.
 *
 * @param type as TIMEX3 writes it; empty in TIMEX2, which has none
 * @param value as the annotation writes it; empty where it gives none
 */
public record GoldTimex(Span span, String type, String value) {}
