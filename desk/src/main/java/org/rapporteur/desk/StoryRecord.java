package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.story.StoryId;

/**
 * One story as it is known, and as persons have put it right.
 *
 * @param id the story's own, which the one asked for may have gone into
 * @param number of its last change: another one says that something may be different, the same that nothing is
 * @param name as on its card
 * @param dossier of the newest revisions of those articles that were read; what could not be read is a problem in it
 * @param decisions all on its articles and on itself, in the order in which they were kept, undone ones too
 * @param waiting articles that are not read yet, in the story's order
 */
public record StoryRecord(
        StoryId id,
        long number,
        String name,
        Dossier dossier,
        List<Numbered<Decision>> decisions,
        List<ArticleId> waiting) {

    public StoryRecord {
        decisions = List.copyOf(decisions);
        waiting = List.copyOf(waiting);
    }

    /** The number of the last decision that whoever looks at this record has seen; 0 if there is none. */
    public long lastDecision() {
        return decisions.stream().mapToLong(Numbered::number).max().orElse(0);
    }
}
