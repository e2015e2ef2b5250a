package org.rapporteur.assembly.copy;

import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;

/**
 * Which of two articles with shared text the other was taken from. A credit goes before dates: a reprint may
 * bear an earlier day than the wire's own page. Two on one day stay open, unless both have a time.
 */
record Origin(ArticleId original, String reason) {

    static Optional<Origin> of(Articles pair, boolean samePage) {
        return samePage
                ? byDate(pair)
                : byCredit(pair.first(), pair.second())
                        .or(() -> byCredit(pair.second(), pair.first()))
                        .or(() -> byDate(pair));
    }

    /** The copy names the outlet of the other as where it has its text from. */
    private static Optional<Origin> byCredit(Article copy, Article other) {
        Optional<Credit> credit = Credit.of(copy);
        Optional<String> outlet = other.imprint().outlet().map(Outlet::name);
        return credit.isPresent() && outlet.filter(credit.get()::names).isPresent()
                ? Optional.of(new Origin(other.id(), credit.get().words()))
                : Optional.empty();
    }

    private static Optional<Origin> byDate(Articles pair) {
        Optional<PublicationTime> first = pair.first().imprint().published();
        Optional<PublicationTime> second = pair.second().imprint().published();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        int order = first.get().date().compareTo(second.get().date());
        if (order == 0) {
            return Optional.empty();
        }
        Article earlier = order < 0 ? pair.first() : pair.second();
        String reason = "%s is before %s"
                .formatted(
                        (order < 0 ? first : second).get().date(),
                        (order < 0 ? second : first).get().date());
        return Optional.of(new Origin(earlier.id(), reason));
    }
}
