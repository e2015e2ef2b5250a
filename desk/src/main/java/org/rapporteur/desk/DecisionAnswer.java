package org.rapporteur.desk;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;

/** What comes back to a person who decides. */
public sealed interface DecisionAnswer {

    /** Tells the cases apart. */
    <R> R match(Function<Kept, R> kept, Function<Conflict, R> conflict);

    /** The decision is kept. */
    record Kept(Numbered<Decision> decision) implements DecisionAnswer {
        @Override
        public <R> R match(Function<Kept, R> kept, Function<Conflict, R> conflict) {
            return kept.apply(this);
        }
    }

    /**
     * Nothing was kept: somebody else decided otherwise, which the person has not seen.
     *
     * @param unseen that which she is to see, the earliest first; whoever decides again having seen the last of them
     *     overrules them
     */
    record Conflict(List<Numbered<Decision>> unseen) implements DecisionAnswer {

        /** @throws IllegalArgumentException if there is nothing to see */
        public Conflict {
            unseen = List.copyOf(unseen);
            if (unseen.isEmpty()) {
                throw new IllegalArgumentException("a conflict with nothing");
            }
        }

        /** What to hand in with the decision, once these were seen. */
        public long lastDecision() {
            return unseen.get(unseen.size() - 1).number();
        }

        @Override
        public <R> R match(Function<Kept, R> kept, Function<Conflict, R> conflict) {
            return conflict.apply(this);
        }
    }
}
