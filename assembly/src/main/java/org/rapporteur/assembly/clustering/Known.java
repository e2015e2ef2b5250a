package org.rapporteur.assembly.clustering;

import java.util.List;
import java.util.OptionalLong;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;

/**
 * What is kept of an article.
 *
 * @param arrival how many came before it
 * @param day of publication, counted from 1970-01-01; empty if it is undated
 */
record Known(ArticleId id, int arrival, OptionalLong day, Profile profile) {

    /** Within a month much of what time takes from likeness is gone. */
    private static final double DAYS = 30;

    /** Two articles years apart are still so alike: a story may be taken up again, and dates of pages are often wrong. */
    private static final double LEAST = 0.8;

    static Known of(Article article, int arrival, Profile profile) {
        OptionalLong day = article.imprint()
                .published()
                .map(time -> OptionalLong.of(time.date().toEpochDay()))
                .orElse(OptionalLong.empty());
        return new Known(article.id(), arrival, day, profile);
    }

    /** From 0 to 1: by their words, and a little by the days between them. */
    double likeness(Known other) {
        double words = profile.times(other.profile);
        OptionalLong apart = daysTo(other);
        return Math.min(1, apart.isEmpty() ? words : words * nearness(apart.getAsLong()));
    }

    private static double nearness(long days) {
        return LEAST + (1 - LEAST) * StrictMath.exp(-days / DAYS);
    }

    OptionalLong daysTo(Known other) {
        return day.isPresent() && other.day.isPresent()
                ? OptionalLong.of(Math.abs(day.getAsLong() - other.day.getAsLong()))
                : OptionalLong.empty();
    }

    /** The mean over all pairs; no side may be empty. */
    static double likeness(List<Known> some, List<Known> others) {
        double sum = 0;
        for (Known one : some) {
            for (Known other : others) {
                sum += one.likeness(other);
            }
        }
        return sum / some.size() / others.size();
    }
}
