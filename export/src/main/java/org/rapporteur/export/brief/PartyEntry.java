package org.rapporteur.export.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.negotiation.PartyPart;

/**
 * A party to the negotiation.
 *
 * @param alsoAs bodies and places that stand for it, by name
 * @param delegates each once, in the order of the articles that say so
 */
public record PartyEntry(String name, PartyPart part, List<String> alsoAs, List<DelegateEntry> delegates) {

    public PartyEntry {
        alsoAs = List.copyOf(alsoAs);
        delegates = List.copyOf(delegates);
    }

    /** Such as {@code a side}. */
    public String partLabel() {
        return NegotiationWords.of(part);
    }

    /** Such as {@code Kestria, a side: Mira Solen, Odo Varga}. */
    public String sentence() {
        String names = delegates.stream().map(DelegateEntry::name).collect(Collectors.joining(", "));
        return name + ", " + partLabel() + (names.isEmpty() ? "" : ": " + names);
    }
}
