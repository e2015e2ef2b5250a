package org.rapporteur.desk;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.story.Story;
import org.rapporteur.language.Reading;

/** What decisions do: handed to the desk, which keeps them and does not look into them. Pure; for many threads. */
public interface Rulings {

    /**
     * Those made so far.
     *
     * @param kept in the order in which they were kept; those that undo and those undone among them, and maybe some on
     *     other articles
     * @param newest of an earlier revision the one that stands for it
     */
    record Decided(List<Decision> kept, Map<ArticleId, ArticleId> newest) {

        /** Nobody decided anything. */
        public static final Decided NOTHING = new Decided(List.of(), Map.of());

        public Decided {
            kept = List.copyOf(kept);
            newest = Map.copyOf(newest);
        }
    }

    /** The record of one story, as persons have put it right. */
    Dossier assemble(List<Reading> readings, Decided decided, List<Problem> problems);

    /**
     * The stories as persons have them.
     *
     * @param found in the order of their first articles
     * @param decided on stories
     */
    List<Story> stories(List<Story> found, Decided decided);

    /**
     * Those of the unseen that a ruling goes against, in the same order.
     *
     * @param unseen on the same thing or on words of the same articles; in the order in which they were kept
     * @throws RuntimeException if the ruling does not say what it should
     */
    List<Decision> conflicts(Ruling ruling, List<Decision> unseen);
}
