package org.rapporteur.export.linked;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.PublicationTime;

/** Tells of articles in the words of schema.org. */
final class Articles {

    private Articles() {}

    static String urn(ArticleId id) {
        return org.rapporteur.export.extract.Entry.urn("article/" + id);
    }

    /**
     * An article.
     *
     * @param schema what stands in front of the words of schema.org
     */
    static Thing of(Article article, String schema) {
        Imprint imprint = article.imprint();
        return new Thing()
                .put(schema + "headline", article.caption())
                .put(
                        schema + "publisher",
                        imprint.outlet()
                                .map(outlet -> Thing.of(schema + "Organization").put(schema + "name", outlet.name())))
                .put(schema + "author", imprint.byline())
                .put(schema + "datePublished", imprint.published().map(PublicationTime::written))
                .put(schema + "dateModified", imprint.updated().map(PublicationTime::written))
                .put(schema + "url", web(imprint))
                .put(schema + "inLanguage", imprint.language())
                .put(
                        schema + "identifier",
                        List.of(
                                value(schema, "rapporteur-article", article.id().value()),
                                value(schema, "sha256", article.text().sha256())));
    }

    static Thing value(String schema, String property, String value) {
        return Thing.of(schema + "PropertyValue")
                .put(schema + "propertyID", property)
                .put(schema + "value", value);
    }

    private static Optional<String> web(Imprint imprint) {
        return imprint.url().filter(url -> url.matches("https?://\\S+"));
    }
}
