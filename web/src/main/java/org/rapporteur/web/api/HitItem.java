package org.rapporteur.web.api;

import java.util.List;
import java.util.Optional;
import org.rapporteur.export.json.PublishedRecord;

/** An article or a statement that a search found. */
record HitItem(
        @Says("The article's id") String article,

        @Says("The statement's id; null if an article was found")
        Optional<String> statement,

        @Says("The id of the story that the article is of") Optional<String> story,
        Optional<String> outlet,
        Optional<String> title,

        @Says("What is said, from its first word to its last; null if an article was found")
        Optional<PublishedRecord.Slice> words,

        @Says("For what it was found; the first thousand") List<PublishedRecord.Slice> highlights,

        @Says("Greater is better; to be compared within one search only")
        double score) {
    HitItem {
        highlights = List.copyOf(highlights);
    }
}
