package org.rapporteur.core.archive;

import java.util.List;

/**
 * What a decision is about.
 *
 * @param kind such as {@code statement}, {@code entity}, {@code story}, {@code step}
 * @param name the id that it had when it was decided, as it prints itself
 * @param selectors the words that it rests on, by which it is found again; may be empty
 */
public record Subject(String kind, String name, List<Selector> selectors) {

    /** @throws IllegalArgumentException if kind or name is blank */
    public Subject {
        Kept.name("a subject's kind", kind);
        Kept.name("a subject's name", name);
        selectors = List.copyOf(selectors);
    }
}
