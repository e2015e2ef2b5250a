package org.rapporteur.core.provenance;

import org.rapporteur.core.article.ArticleId;

/**
 * Who found something in which article; where it stands is the found thing's own span.
 *
 * @param finder name and version, such as {@code transcript-rule/1}
 */
public record Provenance(ArticleId article, String finder, Confidence confidence) {}
