package org.rapporteur.core.negotiation;

import org.rapporteur.core.article.Passage;

/**
 * That one version comes of another.
 *
 * @param words those that say so: "a revised version of the 28-point plan", "updated"
 */
public record Descent(ProposalId parent, Passage words) {}
