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

    static Optional<Origin> of(Known first, Known second, boolean samePage) {
        return samePage
                ? byDate(first.article(), second.article())
                : byCredit(first, second)
                        .or(() -> byCredit(second, first))
                        .or(() -> byDate(first.article(), second.article()));
    }

    /** The copy names the outlet of the other as where it has its text from. */
    private static Optional<Origin> byCredit(Known copy, Known other) {
        Optional<Credit> credit = copy.credit();
        Optional<String> outlet = other.article().imprint().outlet().map(Outlet::name);
        return credit.isPresent() && outlet.filter(credit.get()::names).isPresent()
                ? Optional.of(new Origin(other.article().id(), credit.get().words()))
                : Optional.empty();
    }

    private static Optional<Origin> byDate(Article one, Article other) {
        Optional<PublicationTime> first = one.imprint().published();
        Optional<PublicationTime> second = other.imprint().published();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        int order = first.get().date().compareTo(second.get().date());
        if (order == 0) {
            return Optional.empty();
        }
        Article earlier = order < 0 ? one : other;
        String reason = "%s is before %s"
                .formatted(
                        (order < 0 ? first : second).get().date(),
                        (order < 0 ? second : first).get().date());
        return Optional.of(new Origin(earlier.id(), reason));
    }
}
