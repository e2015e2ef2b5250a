package org.rapporteur.web.page.decision;

/**
 * Words of an article, all in one manner.
 *
 * @param mark {@code content}, {@code source} or {@code cue}; empty for what stands around
 */
public record Piece(String text, String mark) {}
