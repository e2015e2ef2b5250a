package org.rapporteur.core.entity;

import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;

/** What an article says an entity is ("chief negotiator"), kept as it words it. */
public record Role(ArticleId article, Span span) {}
