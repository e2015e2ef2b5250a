package org.rapporteur.core.comparison;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.EntityId;

/**
 * A slot of one thing for which passages give different values.
 *
 * @param about whom or what it is said of, where that is an entity
 * @param sides two or more, in order of their first telling
 * @param bearing how the values stand to each other
 */
public record Difference(Slot slot, Optional<EntityId> about, List<Side> sides, Bearing bearing) {

    /** What the values fill. */
    public enum Slot {
        NUMBER,
        DATE,
        PLACE,
        SPELLING,
        ROLE,
        /** Who said it. */
        ATTRIBUTION,
        /** Whether it is so or not. */
        POLARITY,
        /** How it is described. */
        WORDING
    }

    /** How the values stand to each other. */
    public enum Bearing {
        /** One rounds, bounds or names more finely what the other says. */
        COMPATIBLE,
        /** They differ; nothing in the articles says that both cannot hold. */
        DIFFERENT,
        /** The same proposition, version and time, and both cannot hold. */
        CONFLICT
    }

    /**
     * Those who give one value.
     *
     * @param tellings the words that give it, in the articles' order
     */
    public record Side(List<Telling> tellings) {
        /** @throws IllegalArgumentException if nobody tells it */
        public Side {
            tellings = List.copyOf(tellings);
            if (tellings.isEmpty()) {
                throw new IllegalArgumentException("a side that nobody tells");
            }
        }
    }

    /** @throws IllegalArgumentException unless there are two sides */
    public Difference {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a difference has two sides or more, not " + sides.size());
        }
    }
}
