package org.rapporteur.desk.held;

import java.util.Collection;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.story.StoryId;

/** Dossiers that were assembled once. All of it can be lost: it is made anew. Safe for use by many threads. */
public interface HeldDossiers {

    /** Holds nothing. */
    HeldDossiers NONE = new HeldDossiers() {
        @Override
        public Optional<Dossier> find(StoryId story, String material, Collection<Article> articles) {
            return Optional.empty();
        }

        @Override
        public void keep(StoryId story, String material, Dossier dossier) {
            // It is assembled again.
        }
    };

    /**
     * The dossier of a story if it was made of the same.
     *
     * @param material a hash of all that it is made of
     * @param articles that are in it
     */
    Optional<Dossier> find(StoryId story, String material, Collection<Article> articles);

    /** In the place of whatever was kept of the story. */
    void keep(StoryId story, String material, Dossier dossier);
}
