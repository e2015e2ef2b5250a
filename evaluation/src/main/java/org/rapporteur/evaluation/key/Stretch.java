package org.rapporteur.evaluation.key;

import org.rapporteur.core.text.Span;

/** Words that two articles share, and where they stand in each. */
public record Stretch(Span first, Span second) {}
