package org.rapporteur.assembly.copy;

import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;

/**
 * Which of two articles with shared text the other was taken from. A credit goes before dates: a reprint may
 * bear an earlier day than the wire's own page. Where one credits a third, neither is the original. Two on one day
 * stay open, unless their times tell.
 */
record Origin(ArticleId original, String reason) {

    static Optional<Origin> of(Known first, Known second, boolean samePage) {
        if (samePage) {
            return byDate(first.article(), second.article());
        }
        Optional<Origin> credited = byCredit(first, second).or(() -> byCredit(second, first));
        if (credited.isPresent() || hasFromThird(first) || hasFromThird(second)) {
            return credited;
        }
        return byMention(first.article(), second.article()).or(() -> byDate(first.article(), second.article()));
    }

    /** The copy names the outlet of the other as where it has its text from. */
    private static Optional<Origin> byCredit(Known copy, Known other) {
        Optional<Credit> credit = copy.credit();
        Optional<String> outlet = other.article().imprint().outlet().map(Outlet::name);
        return credit.isPresent() && outlet.filter(credit.get()::names).isPresent()
                ? Optional.of(new Origin(other.article().id(), credit.get().words()))
                : Optional.empty();
    }

    /** A credit to somebody who is not the outlet itself. */
    private static boolean hasFromThird(Known article) {
        Optional<String> outlet = article.article().imprint().outlet().map(Outlet::name);
        return article.credit()
                .filter(credit -> outlet.filter(credit::names).isEmpty())
                .isPresent();
    }

    /** The copy speaks of the other's outlet, and not the other way round: "told the Strait Observer". */
    private static Optional<Origin> byMention(Article one, Article other) {
        Optional<String> ofOther = OutletMentions.find(one, other);
        Optional<String> ofOne = OutletMentions.find(other, one);
        if (ofOther.isPresent() == ofOne.isPresent()) {
            return Optional.empty();
        }
        Article original = ofOther.isPresent() ? other : one;
        Article copy = ofOther.isPresent() ? one : other;
        boolean isLater = Dates.earlier(one, other).filter(copy::equals).isPresent();
        return isLater ? Optional.empty() : ofOther.or(() -> ofOne).map(words -> new Origin(original.id(), words));
    }

    private static Optional<Origin> byDate(Article one, Article other) {
        return Dates.earlier(one, other)
                .map(earlier -> new Origin(earlier.id(), Dates.order(earlier, earlier.equals(one) ? other : one)));
    }
}
