package org.rapporteur.assembly.clustering;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.core.article.ArticleId;

/**
 * Which of the known articles have a word in their profile: of each word the last few, so that an article costs the
 * same however many came before. What a common word no longer tells, rarer ones do.
 */
final class Postings {

    private static final int KEPT = 64;

    private final Map<Long, Deque<Known>> byTerm = new HashMap<>();

    void add(Known article) {
        for (Profile.Entry entry : article.profile().entries()) {
            Deque<Known> posted = byTerm.computeIfAbsent(entry.term(), unseen -> new ArrayDeque<>());
            posted.addLast(article);
            if (posted.size() > KEPT) {
                posted.removeFirst();
            }
        }
    }

    void remove(Known article) {
        for (Profile.Entry entry : article.profile().entries()) {
            Deque<Known> posted = byTerm.get(entry.term());
            if (posted != null) {
                posted.remove(article);
                if (posted.isEmpty()) {
                    byTerm.remove(entry.term());
                }
            }
        }
    }

    /** Every one with a word in common, and how much the words come to by which it was found. */
    Map<ArticleId, Double> near(Profile profile) {
        Map<ArticleId, Double> near = new HashMap<>();
        for (Profile.Entry entry : profile.entries()) {
            for (Known posted : byTerm.getOrDefault(entry.term(), new ArrayDeque<>())) {
                near.merge(posted.id(), entry.share() * posted.profile().share(entry.term()), Double::sum);
            }
        }
        return near;
    }
}
