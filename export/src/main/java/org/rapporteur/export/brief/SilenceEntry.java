package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;

/**
 * Something that the articles in hand do not have.
 *
 * @param kind in words
 * @param who whose word it would be, by name, or in the words of the article that names an outlet
 * @param passages that show it
 */
public record SilenceEntry(String kind, Optional<String> who, List<Told> passages) {

    public SilenceEntry {
        passages = List.copyOf(passages);
    }

    /** Such as {@code Anton Varga: declined to comment}. */
    public String heading() {
        return who.map(name -> name + ": ").orElse("") + kind;
    }
}
