package org.rapporteur.export.brief;

/**
 * What comes of holding the articles beside each other.
 *
 * @param comparison what they tell; empty for one article alone
 * @param framing how the outlets word it
 * @param timeline what happened and what is announced, in time
 * @param negotiation what is negotiated, as they tell it together
 */
public record SideBySide(
        ComparisonPart comparison, FramingPart framing, TimelinePart timeline, NegotiationPart negotiation) {}
