package org.rapporteur.core.entity;

import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;

/** One place in an article where an entity is spoken of. */
public record Mention(ArticleId article, Span span, MentionForm form) {}
