package org.rapporteur.testkit;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;

/** Articles for tests. */
public final class Articles {

    private Articles() {}

    /** An article of which nothing is known but its text. */
    public static Article saying(String text) {
        return Article.identify("article.txt", Imprint.UNKNOWN, new SourceText(text));
    }

    /** An article with outlet, day and title, such as {@code "Halden Wire", "2031-05-12", "Talks resume"}. */
    public static Article of(String outlet, String published, String title, String text) {
        Imprint imprint = new Imprint(
                Optional.of(new Outlet(outlet)),
                Optional.of(title),
                Optional.empty(),
                Optional.of(PublicationTime.parse(published)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"));
        String file = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".txt";
        return Article.identify("reports/" + file, imprint, new SourceText(text));
    }
}
