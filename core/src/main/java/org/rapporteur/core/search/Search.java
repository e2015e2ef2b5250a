package org.rapporteur.core.search;

import java.util.Optional;
import org.rapporteur.core.meaning.Meaning;

/**
 * What is looked for, where, and how much of it is wanted.
 *
 * @param like what is to be found should say nearly this. What the query demands of fields, and what it excludes, holds
 *     all the same; its words then rank, but what is near in meaning need not have them
 * @param after the last hit that is known already
 * @param most how many hits at most
 */
public record Search(Sought sought, Query query, Optional<Meaning> like, Optional<Hit> after, int most) {
    public static final int MOST_MAX = 1_000;

    private static final int MOST = 20;

    /** @throws IllegalArgumentException if so many cannot be had, or articles are to be like a meaning */
    public Search {
        if (most < 1 || most > MOST_MAX) {
            throw new IllegalArgumentException("%d hits; wanted 1 to %d".formatted(most, MOST_MAX));
        }
        if (like.isPresent() && sought != Sought.STATEMENTS) {
            throw new IllegalArgumentException("articles have no meaning that another could be like; statements have");
        }
    }

    /** The first twenty. */
    public static Search articles(Query query) {
        return new Search(Sought.ARTICLES, query, Optional.empty(), Optional.empty(), MOST);
    }

    /** The first twenty. */
    public static Search statements(Query query) {
        return new Search(Sought.STATEMENTS, query, Optional.empty(), Optional.empty(), MOST);
    }

    public Search like(Meaning meaning) {
        return new Search(sought, query, Optional.of(meaning), after, most);
    }

    public Search after(Hit hit) {
        return new Search(sought, query, like, Optional.of(hit), most);
    }

    public Search most(int hits) {
        return new Search(sought, query, like, after, hits);
    }
}
