package org.rapporteur.assembly.negotiation.position;

import org.rapporteur.assembly.negotiation.position.StanceEntry.Value;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Strength;

/** What two words say together, of which one completes the other: "refused to accept", "is ready to discuss". */
final class Combination {

    /** What is held where a stance is made less: "softened its opposition". */
    static final Value SOFTENED = new Value(Attitude.OPEN, Strength.PLAIN);

    private Combination() {}

    /** The outer word's stance, changed by what completes it. */
    static Value of(Value outer, Value inner) {
        Strength strength = outer.strength().compareTo(inner.strength()) > 0 ? outer.strength() : inner.strength();
        return switch (outer.attitude()) {
            case REJECT -> inner.attitude() == Attitude.REJECT ? new Value(Attitude.OPEN, Strength.OPENNESS) : outer;
            case OFFER -> new Value(inner.attitude(), strength);
            case ACCEPT ->
                switch (inner.attitude()) {
                    case REJECT, OPEN -> new Value(inner.attitude(), strength);
                    default -> outer;
                };
            case WANT -> inner.attitude() == Attitude.REJECT ? new Value(Attitude.REJECT, outer.strength()) : outer;
            case OPEN -> inner.attitude() == Attitude.REJECT ? new Value(Attitude.OPEN, Strength.OPENNESS) : outer;
            case ACCEPT_IF -> outer;
        };
    }

    /** What is held where a stance is taken back: "dropped its demand". */
    static Value takenBack(Value stance) {
        return switch (stance.attitude()) {
            case WANT -> new Value(Attitude.OPEN, Strength.PLAIN);
            case REJECT -> new Value(Attitude.ACCEPT, Strength.PLAIN);
            case OFFER, ACCEPT, ACCEPT_IF, OPEN -> new Value(Attitude.REJECT, Strength.PLAIN);
        };
    }

    /** What one holds who does not hold what another holds: "Veldia has not". */
    static Value opposite(Value stance) {
        return switch (stance.attitude()) {
            case REJECT -> new Value(Attitude.ACCEPT, Strength.PLAIN);
            default -> new Value(Attitude.REJECT, Strength.PLAIN);
        };
    }
}
