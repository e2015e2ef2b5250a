package org.rapporteur.export.json;

import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;

/** What is published, as values and as JSON: parts of a record are written as they are in the whole. */
public final class PublishedJson {
    private PublishedJson() {}

    /** The record of a dossier, key for key as {@link JsonRecord#write} has it. */
    public static PublishedRecord of(Dossier dossier) {
        return new Publication(dossier).published();
    }

    /** An article, as it stands in a record. */
    public static PublishedRecord.Article of(Article article) {
        return Publication.article(article);
    }

    /**
     * Any record, list or map as JSON, laid out as the record is: keys in the order of the components, {@code null}
     * where there is nothing, enumerated values in lower case with dashes, a line feed at the end.
     */
    public static String write(Object published) {
        return JsonRecord.laidOut(published);
    }
}
