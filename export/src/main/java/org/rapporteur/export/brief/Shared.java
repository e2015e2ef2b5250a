package org.rapporteur.export.brief;

import java.util.List;

/** What more than one passage has: the same words, or the same fact. */
public sealed interface Shared permits UtteranceEntry, FactEntry {

    /** Its name on a page: {@code u3}, {@code f7}. */
    String id();

    /** In order; of an utterance the fullest first. */
    List<Told> tellings();

    List<RootEntry> roots();

    /** How many articles have it. */
    default int articles() {
        return (int) tellings().stream()
                .map(told -> told.article().label())
                .distinct()
                .count();
    }

    /** Such as {@code 5 articles, 1 root}. */
    default String sum() {
        String roots = roots().isEmpty() ? "" : ", " + Heading.counted(roots().size(), "root");
        return Heading.counted(articles(), "article") + roots;
    }
}
