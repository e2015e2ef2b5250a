package org.rapporteur.web.page.decision;

/**
 * One of several to choose from.
 *
 * @param value as it is sent
 * @param label as it is read
 */
public record Choice(String value, String label) {}
