package org.rapporteur.language.coreference;

import java.util.Optional;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.mention.Name;

/**
 * Words of an article that speak of somebody or something: a pronoun, a name, or a noun with what
 * belongs to it.
 *
 * @param index from 0, in the order of {@link #reference}
 * @param span from the determiner to the last complement, without a preposition before it
 * @param head the token that the others hang on
 * @param reference the token that the encoder knows it by: the head, but the last word of a name of
 *     several, and "and" of several taken together
 * @param kind what the encoder and the lists take it for; {@link MentionKind#NONE} if it hardly speaks of
 *     anything
 * @param name the name that the head is in
 */
public record Mention(
        int index,
        Span span,
        int head,
        int reference,
        MentionForm form,
        MentionKind kind,
        Traits traits,
        Optional<Name> name) {

    /** @throws IllegalArgumentException if it has no words, or a number is negative */
    public Mention {
        if (index < 0 || head < 0 || reference < 0 || span.isEmpty()) {
            throw new IllegalArgumentException(
                    "not a mention: %d, %s, head %d, reference %d".formatted(index, span, head, reference));
        }
    }

    /**
     * What words say for certain of whom they speak of.
     *
     * @param joint true of several taken together: "Solen and Varga"
     */
    public record Traits(Gender gender, Quantity quantity, boolean joint) {}

    public boolean isJoint() {
        return traits.joint();
    }
}
