package org.rapporteur.language.quotation;

import java.util.List;

/**
 * A quotation as far as its marks tell.
 *
 * @param first its first token, mark or not
 * @param end index behind its last token, mark or not
 * @param parts for each paragraph the first token inside and the index behind the last
 * @param closed false if a mark is missing
 */
record Pair(int first, int end, List<Part> parts, boolean closed, int depth) {

    Pair {
        parts = List.copyOf(parts);
    }

    /** A run of tokens inside one paragraph. */
    record Part(int first, int end) {}
}
