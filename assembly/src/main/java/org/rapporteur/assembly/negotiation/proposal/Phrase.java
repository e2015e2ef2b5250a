package org.rapporteur.assembly.negotiation.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.negotiation.Handling;
import org.rapporteur.core.negotiation.HandlingKind;

/**
 * A place where an article speaks of a proposal.
 *
 * @param telling its words, without determiner
 * @param head the token that the others hang on
 * @param noun the dictionary form of the head
 * @param title the name by which it goes, in lower case: "the Aubrethe draft"; empty where it is only described
 * @param points how many it is said to have
 * @param version what tells it from others
 * @param handlings what is done with it here
 * @param worth whether it may begin a proposal
 */
record Phrase(
        Telling telling,
        int head,
        String noun,
        String title,
        OptionalInt points,
        Version version,
        List<Handling> handlings,
        Worth worth) {

    /**
     * What tells a version from others.
     *
     * @param later whether it is called a later (true) or an earlier one (false)
     * @param of the head of the proposal that it is a version of, or answers: "a revised version of the plan", "based on
     *     the draft", "the reply to the outline"
     * @param answer whether it answers another
     */
    record Version(Optional<Boolean> later, OptionalInt of, boolean answer) {

        static final Version UNSAID = new Version(Optional.empty(), OptionalInt.empty(), false);

        boolean isLater() {
            return later.orElse(false);
        }
    }

    /** How far a phrase stands for itself. */
    enum Worth {
        /** It may begin a proposal. */
        OWN,
        /** It takes up one that was spoken of, or speaks of none. */
        TAKES_UP,
        /** "It", which takes one up and does not call it anything. */
        STANDS_IN
    }

    Phrase {
        handlings = List.copyOf(handlings);
    }

    /** Whose it is called, or who is said to have made it. */
    List<EntityId> makers() {
        return doers(EnumSet.of(HandlingKind.OWNED, HandlingKind.DRAFTED));
    }

    /** From whose hands it comes: the makers, and who put it forward. */
    List<EntityId> hands() {
        return doers(EnumSet.of(HandlingKind.OWNED, HandlingKind.DRAFTED, HandlingKind.PRESENTED));
    }

    private List<EntityId> doers(Set<HandlingKind> kinds) {
        return handlings.stream()
                .filter(handling -> kinds.contains(handling.kind()))
                .flatMap(handling -> handling.who().stream())
                .distinct()
                .toList();
    }
}
