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

/** Where persons decide, as the pages see it. Safe for use by many threads. */
public interface DecisionDesk {

    /** The record of a story as if nobody had decided anything; empty if there is no such story. */
    Optional<Dossier> findAsFound(StoryId story);

    /**
     * Keeps what a person rules, unless that would overrule what she has not seen.
     *
     * @param lastSeen the number of the last decision that she has seen
     * @throws RuntimeException at a ruling that is not of its form
     */
    DecisionAnswer decide(Ruling ruling, String person, long lastSeen);

    /** Undoes a decision. */
    Numbered<Decision> undo(DecisionId decision, String person, String reason);

    /** Decisions with higher numbers than this, the lowest first, at most so many. */
    List<Numbered<Decision>> listAfter(long number, int most);

    /** Keeps decisions that were made elsewhere; gives back those that were not here before. */
    List<Numbered<Decision>> keep(List<Decision> decisions);

    /** All revisions of an article, the first first; none if it is not kept. */
    List<Revision> revisions(ArticleId any);

    /** Nobody decides here. */
    static DecisionDesk none() {
        return new DecisionDesk() {
            @Override
            public Optional<Dossier> findAsFound(StoryId story) {
                return Optional.empty();
            }

            @Override
            public DecisionAnswer decide(Ruling ruling, String person, long lastSeen) {
                throw new IllegalStateException("nobody decides here");
            }

            @Override
            public Numbered<Decision> undo(DecisionId decision, String person, String reason) {
                throw new IllegalStateException("nobody decides here");
            }

            @Override
            public List<Numbered<Decision>> listAfter(long number, int most) {
                return List.of();
            }

            @Override
            public List<Numbered<Decision>> keep(List<Decision> decisions) {
                throw new IllegalStateException("nobody decides here");
            }

            @Override
            public List<Revision> revisions(ArticleId any) {
                return List.of();
            }
        };
    }
}
