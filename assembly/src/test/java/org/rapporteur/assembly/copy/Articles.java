package org.rapporteur.assembly.copy;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;

/** Articles that say where and when they were published. */
final class Articles {

    private Articles() {}

    /** Each of a page of its own. */
    static Article published(String outlet, String time, String text) {
        String url = "https://%s.example/%d"
                .formatted(outlet.toLowerCase(Locale.ROOT).replace(' ', '-'), text.hashCode());
        Imprint imprint = new Imprint(
                Optional.of(new Outlet(outlet)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PublicationTime.parse(time)),
                Optional.empty(),
                Optional.of(url),
                Optional.empty());
        return Article.identify(url, imprint, new SourceText(text));
    }
}
