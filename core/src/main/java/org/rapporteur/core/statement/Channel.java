package org.rapporteur.core.statement;

import org.rapporteur.core.text.Span;

/** Where the words were given, with the article's words for it: "in a statement posted on social media". */
public record Channel(ChannelKind kind, Span span) {}
