package org.rapporteur.export.brief;

import java.util.Optional;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Strength;

/**
 * How a party is said to stand to an issue.
 *
 * @param condition its words
 */
public record StanceWords(Attitude attitude, Strength strength, Optional<Slice> condition) {

    /** Such as {@code rejects}: as short as a cell of a table wants it. */
    public String inAWord() {
        return NegotiationWords.inAWord(attitude);
    }

    /** Such as {@code rejects (a red line)}. */
    public String label() {
        return NegotiationWords.of(attitude) + NegotiationWords.of(strength);
    }

    /** Such as {@code rejects}. */
    public String attitudeLabel() {
        return NegotiationWords.of(attitude);
    }

    /** Such as {@code a red line}; nothing where no word says how strongly. */
    public String strengthLabel() {
        return NegotiationWords.of(strength).replaceAll("[()]", "").strip();
    }
}
