package org.rapporteur.core.statement;

import java.util.List;
import java.util.Optional;

/**
 * How, where, to whom and through whom something was said.
 *
 * @param relay the hops in order, from the speaker to this article; none if it heard it itself
 */
public record Circumstances(
        Optional<Addressee> addressee,
        Optional<Channel> channel,
        List<Relay> relay,
        Anonymity anonymity,
        Modality modality) {

    /** Nothing is said of them. */
    public static final Circumstances PLAIN =
            new Circumstances(Optional.empty(), Optional.empty(), List.of(), Anonymity.NONE, Modality.ASSERTED);

    public Circumstances {
        relay = List.copyOf(relay);
    }
}
