package org.rapporteur.evaluation.key;

import java.util.List;

/**
 * What a key says of one file.
 *
 * @param file its name
 * @param sha256 of its text in UTF-8; empty if the key does not say
 * @param lines in the order of the key
 */
public record KeyedArticle(String file, String sha256, List<KeyLine> lines) {

    public KeyedArticle {
        lines = List.copyOf(lines);
    }
}
