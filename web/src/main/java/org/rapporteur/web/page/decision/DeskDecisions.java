package org.rapporteur.web.page.decision;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.DecisionAnswer;
import org.rapporteur.desk.Desk;

/**
 * The desk's own.
 *
 * @param desk stays the caller's to close
 */
public record DeskDecisions(Desk desk) implements DecisionDesk {

    @Override
    public Optional<Dossier> findAsFound(StoryId story) {
        return desk.storyAsFound(story);
    }

    @Override
    public DecisionAnswer decide(Ruling ruling, String person, long lastSeen) {
        return desk.decide(ruling, person, lastSeen);
    }

    @Override
    public Numbered<Decision> undo(DecisionId decision, String person, String reason) {
        return desk.undo(decision, person, reason);
    }

    @Override
    public List<Numbered<Decision>> listAfter(long number, int most) {
        return desk.listDecisions(number, most);
    }

    @Override
    public List<Numbered<Decision>> keep(List<Decision> decisions) {
        return desk.keepDecisions(decisions);
    }

    @Override
    public List<Revision> revisions(ArticleId any) {
        return desk.revisions(any);
    }
}
