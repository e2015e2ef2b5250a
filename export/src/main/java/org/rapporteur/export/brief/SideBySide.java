package org.rapporteur.export.brief;

/**
 * What comes of holding the articles beside each other.
 *
 * @param comparison what they tell; empty for one article alone
 * @param framing how the outlets word it
 */
public record SideBySide(ComparisonPart comparison, FramingPart framing) {}
