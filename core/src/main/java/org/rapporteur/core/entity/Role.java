package org.rapporteur.core.entity;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;

/**
 * An office, function, profession or membership that an article gives somebody: something that one is
 * appointed, elected or hired to. What an outlet merely calls somebody is a {@link Label}.
 *
 * @param span the role as the article words it, without an article in front: "Veldia's former chief negotiator"
 * @param office its normal form: the noun and what narrows it, in lower case, without whose it is and
 *     without status and date: "chief negotiator"
 * @param affiliation the body or state that it belongs to
 * @param from since when, where the article says so
 * @param until till when, likewise
 * @param voice by whose word
 */
public record Role(
        ArticleId article,
        Span span,
        String office,
        Optional<Affiliation> affiliation,
        RoleStatus status,
        Optional<Bound> from,
        Optional<Bound> until,
        Voice voice) {

    /** @throws IllegalArgumentException if there are no words, or the office is not in its normal form */
    public Role {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a role without words");
        }
        if (office.isBlank() || !office.equals(normal(office))) {
            throw new IllegalArgumentException("not an office in its normal form: '%s'".formatted(office));
        }
    }

    /** Held now, of no body that is named, by the outlet's word. */
    public static Role of(ArticleId article, Span span, String office) {
        return new Role(
                article,
                span,
                office,
                Optional.empty(),
                RoleStatus.CURRENT,
                Optional.empty(),
                Optional.empty(),
                Voice.OUTLET);
    }

    /** The same from one time to another. */
    public Role within(Optional<Bound> since, Optional<Bound> till) {
        return new Role(article, span, office, affiliation, status, since, till, voice);
    }

    /** The same with this status. */
    public Role with(RoleStatus other) {
        return new Role(article, span, office, affiliation, other, from, until, voice);
    }

    /** Words in lower case with one space between them. */
    public static String normal(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
