package org.rapporteur.core.archive;

/**
 * What a person ruled, and why.
 *
 * @param from what it was, as whoever writes it down words it; the archive does not look into it
 * @param to what it is now
 * @param reason may be empty
 */
public record Ruling(RulingKind kind, Subject subject, String from, String to, String reason) {}
