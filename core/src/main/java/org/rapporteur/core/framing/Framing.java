package org.rapporteur.core.framing;

import java.util.List;

/**
 * How the outlets word a story, by their words alone; nothing is scored.
 *
 * @param portrayals by entity, then in the articles' order
 * @param loaded in the articles' order
 * @param sayings by article, in their order, then by speaker
 * @param shares by article, in their order, the largest first
 * @param omissions by article, in their order
 */
public record Framing(
        List<Portrayal> portrayals,
        List<LoadedWording> loaded,
        List<Saying> sayings,
        List<WordShare> shares,
        List<Omission> omissions) {

    /** Nobody has looked. */
    public static final Framing NONE = new Framing(List.of(), List.of(), List.of(), List.of(), List.of());

    public Framing {
        portrayals = List.copyOf(portrayals);
        loaded = List.copyOf(loaded);
        sayings = List.copyOf(sayings);
        shares = List.copyOf(shares);
        omissions = List.copyOf(omissions);
    }
}
