package org.rapporteur.core.article;

import java.util.Optional;

/**
 * What is known of an article's publication; each part may be unknown.
 *
 * @param byline the author line as it was given
 * @param url where it was published, as it was given
 * @param language BCP 47 tag as it was given
 */
public record Imprint(
        Optional<Outlet> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<PublicationTime> published,
        Optional<PublicationTime> updated,
        Optional<String> url,
        Optional<String> language) {

    /** Nothing is known. */
    public static final Imprint UNKNOWN = new Imprint(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** This imprint, its gaps filled from the other. */
    public Imprint orElse(Imprint other) {
        return new Imprint(
                outlet.or(other::outlet),
                title.or(other::title),
                byline.or(other::byline),
                published.or(other::published),
                updated.or(other::updated),
                url.or(other::url),
                language.or(other::language));
    }
}
