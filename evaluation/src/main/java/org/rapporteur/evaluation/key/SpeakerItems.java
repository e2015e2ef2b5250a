package org.rapporteur.evaluation.key;

import java.util.List;

/**
 * What a key of speakers says of one article.
 *
 * @param name of the article
 * @param sha256 of its text in UTF-8
 * @param items in the order of the key
 */
public record SpeakerItems(String name, String sha256, List<SpeakerItem> items) {

    public SpeakerItems {
        items = List.copyOf(items);
    }
}
