package org.rapporteur.assembly.negotiation.position;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.assembly.negotiation.sentence.WordPattern;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Strength;

/**
 * A word that says how somebody stands to something: one line of {@code stances.tsv}.
 *
 * @param denied what its negation says; empty where that says nothing
 * @param said whether it reports speech
 */
record StanceEntry(Kind kind, WordPattern words, Place holder, Value stance, Optional<Value> denied, boolean said) {

    enum Kind {
        VERB,
        INNER,
        ADJECTIVE,
        THING,
        NOUN
    }

    /** Where the words for the holder stand. */
    enum Place {
        SUBJECT,
        OWNER,
        SPEAKER
    }

    /** Attitude and strength. */
    record Value(Attitude attitude, Strength strength) {

        static Value parse(String written) {
            String[] parts = written.split("/");
            return new Value(Attitude.valueOf(constant(parts[0])), Strength.valueOf(constant(parts[1])));
        }

        private static String constant(String written) {
            return written.toUpperCase(Locale.ROOT).replace('-', '_');
        }

        Value with(Attitude other) {
            return new Value(other, strength);
        }

        /** The stronger of the two strengths; a red line, a demand, a preference, an openness. */
        Value atLeast(Strength other) {
            return other.compareTo(strength) > 0 ? new Value(attitude, other) : this;
        }
    }
}
