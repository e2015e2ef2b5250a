package org.rapporteur.language.role;

import java.util.Optional;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.text.Span;

/**
 * A role or a label, and whom an article gives it.
 *
 * @param holder where the holder's name stands
 * @param role what is given
 * @param stated true if a sentence says it of the holder, so that it is the word of whoever says the sentence;
 *     false if the words only stand by the name, or are said in passing, which may be the outlet's doing
 */
public record Holding(Span holder, Given role, boolean stated) {

    /**
     * A role or a label without its holder.
     *
     * @param words as worded, without an article in front
     * @param head the noun, or the verb that stands for it ("ran for president")
     * @param office the normal form; empty of a label
     * @param affiliation the words for the body or state that it belongs to
     */
    public record Given(
            Span words,
            Span head,
            String office,
            Optional<Span> affiliation,
            RoleStatus status,
            Optional<Bound> from,
            Optional<Bound> until) {

        /** No office but a judgement or a standing. */
        public boolean isLabel() {
            return office.isEmpty();
        }
    }
}
