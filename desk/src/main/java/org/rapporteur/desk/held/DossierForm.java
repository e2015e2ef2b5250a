package org.rapporteur.desk.held;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;

/**
 * Dossiers as bytes, for the program that wrote them and no other: they are laid out as its records are. Articles are
 * spoken of by their ids. Safe for use by many threads.
 */
final class DossierForm {
    private final Coders coders = new Coders();

    /** @throws IllegalArgumentException if there is no way to write something in it */
    byte[] write(Dossier dossier) {
        Writing writing = new Writing();
        coders.get(Dossier.class).write(writing, dossier);
        return writing.deflated();
    }

    /**
     * Gives back what is equal to what was written.
     *
     * @param articles all that it has
     * @throws IOException if the bytes are damaged
     * @throws RuntimeException if they are no dossier of these articles
     */
    Dossier read(byte[] bytes, Collection<Article> articles) throws IOException {
        Map<ArticleId, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        Lecture lecture = Lecture.inflated(bytes, byId);
        Dossier dossier = (Dossier) coders.get(Dossier.class).read(lecture);
        if (!lecture.isThrough()) {
            throw new IOException("something stands behind the dossier");
        }
        return dossier;
    }
}
