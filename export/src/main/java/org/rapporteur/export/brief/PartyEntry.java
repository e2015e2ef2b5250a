package org.rapporteur.export.brief;

import java.util.List;

/**
 * A party to the negotiation.
 *
 * @param part such as {@code a side}
 * @param delegates by name, each once
 */
public record PartyEntry(String name, String part, List<String> delegates) {

    public PartyEntry {
        delegates = List.copyOf(delegates);
    }

    /** Such as {@code Kestria, a side: Mira Solen, Odo Varga}. */
    public String sentence() {
        return name + ", " + part + (delegates.isEmpty() ? "" : ": " + String.join(", ", delegates));
    }
}
