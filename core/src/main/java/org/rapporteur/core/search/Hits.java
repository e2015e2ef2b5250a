package org.rapporteur.core.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many there are in all, counted to the last one; of statements like a meaning, how many were ranked
 * @param list the best first, ties by id
 */
public record Hits(long total, List<Hit> list) {
    public Hits {
        list = List.copyOf(list);
    }
}
