package org.rapporteur.web.api;

import java.time.Instant;
import java.util.Optional;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.Desk;
import org.rapporteur.export.json.PublishedJson;
import org.rapporteur.export.json.PublishedRecord;

/** One state of an article, as it is kept. */
record RevisionItem(
        @Says("Among all revisions of all articles, in the order in which they came in")
        long number,

        @Says("The id of the first revision of this article")
        String first,

        @Says("Among those of this article, from 1") int revision,
        @Says("When it came in") Instant kept,

        @Says("The id of the story that it is of; null if it is of none yet, or is no longer the newest")
        Optional<String> story,

        @Says("What is known of it, as records have it") PublishedRecord.Article article) {

    static RevisionItem of(Revision revision, Desk desk) {
        return new RevisionItem(
                revision.number(),
                revision.first().toString(),
                revision.revision(),
                revision.kept(),
                desk.storyOf(revision.id()).map(StoryId::toString),
                PublishedJson.of(revision.article()));
    }
}
