package org.rapporteur.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;

/** An article that is handed in. */
record PublishedArticle(
        @Says(
                "Under which it is known when it is handed in again, up to 150 characters; made of the article if it is not given")
        Optional<String> id,

        @Says("The heading under which it was published") Optional<String> title,
        @Says("Who published it") Optional<String> outlet,
        @Says("The author line") Optional<String> byline,

        @Says("A day, a local time or a moment with its offset, in ISO 8601")
        Optional<String> published,

        @Says("Likewise") Optional<String> updated,

        @Says("Where it was published: what comes from there again is a new revision")
        Optional<String> url,

        @Says("A language tag such as en-GB") Optional<String> language,

        @Says("The article's text, to the character: up to 2,000,000 bytes in UTF-8")
        String text) {

    /** From where it came, if it has no address. */
    static final String ORIGIN = "api";

    private static final int ID_MAX = 150;
    private static final int TEXT_BYTES_MAX = 2_000_000;
    private static final int LINE_MAX = 2_000;

    /** @throws IllegalArgumentException if it is too much, or a time is none */
    PublishedArticle {
        if (id.filter(given -> given.isBlank() || given.length() > ID_MAX).isPresent()) {
            throw new IllegalArgumentException("id: wanted up to %d characters".formatted(ID_MAX));
        }
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > TEXT_BYTES_MAX) {
            throw new IllegalArgumentException(
                    "text: %,d bytes; at most %,d are taken".formatted(bytes, TEXT_BYTES_MAX));
        }
        line("title", title);
        line("outlet", outlet);
        line("byline", byline);
        line("url", url);
        line("language", language);
        time("published", published);
        time("updated", updated);
    }

    private static void line(String key, Optional<String> value) {
        if (value.filter(given -> given.length() > LINE_MAX).isPresent()) {
            throw new IllegalArgumentException("%s: more than %,d characters".formatted(key, LINE_MAX));
        }
    }

    private static void time(String key, Optional<String> value) {
        try {
            given(value).ifPresent(PublicationTime::parse);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
        }
    }

    private static Optional<String> given(Optional<String> value) {
        return value.filter(written -> !written.isBlank());
    }

    /** As it is kept. */
    Article article() {
        Imprint imprint = new Imprint(
                given(outlet).map(Outlet::new),
                given(title),
                given(byline),
                given(published).map(PublicationTime::parse),
                given(updated).map(PublicationTime::parse),
                given(url),
                given(language));
        return Article.identify(given(url).orElse(ORIGIN), imprint, new SourceText(text));
    }
}
