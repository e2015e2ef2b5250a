package org.rapporteur.assembly.clustering;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Which of the known articles have a word in their profile: of each word the last few, so that an article costs the
 * same however many came before. What a common word no longer tells, rarer ones do.
 */
final class Postings {

    private static final int KEPT = 32;

    private final Map<Long, Deque<Posting>> byTerm = new HashMap<>();

    private record Posting(int arrival, double share) {}

    void add(Known article) {
        for (Profile.Entry entry : article.profile().entries()) {
            Deque<Posting> posted = byTerm.computeIfAbsent(entry.term(), unseen -> new ArrayDeque<>());
            posted.addLast(new Posting(article.arrival(), entry.share()));
            if (posted.size() > KEPT) {
                posted.removeFirst();
            }
        }
    }

    void remove(Known article) {
        for (Profile.Entry entry : article.profile().entries()) {
            Deque<Posting> posted = byTerm.get(entry.term());
            if (posted != null) {
                posted.removeIf(posting -> posting.arrival == article.arrival());
                if (posted.isEmpty()) {
                    byTerm.remove(entry.term());
                }
            }
        }
    }

    /** Those found by a word in common, by arrival, and how much the words come to by which each was found. */
    Map<Integer, Double> near(Profile profile) {
        Map<Integer, Double> near = new HashMap<>();
        for (Profile.Entry entry : profile.entries()) {
            Deque<Posting> posted = byTerm.get(entry.term());
            if (posted != null) {
                for (Posting posting : posted) {
                    near.merge(posting.arrival, entry.share() * posting.share, Double::sum);
                }
            }
        }
        return near;
    }
}
