package org.rapporteur.assembly.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.story.SharedWord;
import org.rapporteur.core.text.Span;

/**
 * The few words of an article that weigh most, as a vector of length one, by frequency and rarity; words of names
 * count twice.
 *
 * @see <a href="https://doi.org/10.1108/eb026526">Spärck Jones, A statistical interpretation of term specificity and
 *     its application in retrieval (1972)</a>
 */
final class Profile {

    /** What tells stories apart is among so many: more words bring more that two stories of one kind share. */
    private static final int WORDS = 40;

    private static final double NAMES = 2;

    /** What is in more than every seventh article tells nothing. */
    private static final double WEIGHT_MIN = 2;

    private final List<Entry> entries;
    private final long[] terms;
    private final double[] shares;

    /** A word, with its share in the vector. */
    record Entry(long term, double share, String written, SharedWord.Kind kind, Span first) {}

    private Profile(List<Entry> entries) {
        this.entries = entries;
        this.terms = entries.stream().mapToLong(Entry::term).toArray();
        this.shares = entries.stream().mapToDouble(Entry::share).toArray();
    }

    static Profile of(StoryWords words, WordCounts counts) {
        List<Entry> weighed = new ArrayList<>();
        for (Map.Entry<Long, StoryWords.Use> word : words.uses().entrySet()) {
            StoryWords.Use use = word.getValue();
            double weight = counts.weight(word.getKey(), use.isNumber());
            if (weight >= WEIGHT_MIN) {
                double share = (1 + StrictMath.log(use.count())) * weight * (use.isName() ? NAMES : 1);
                weighed.add(new Entry(word.getKey(), share, use.written(), kind(use), use.first()));
            }
        }
        weighed.sort(Comparator.comparingDouble(Entry::share).reversed().thenComparingLong(Entry::term));
        List<Entry> kept = weighed.subList(0, Math.min(WORDS, weighed.size()));
        double length = Math.sqrt(
                kept.stream().mapToDouble(entry -> entry.share * entry.share).sum());
        return new Profile(kept.stream()
                .map(entry -> new Entry(entry.term, entry.share / length, entry.written, entry.kind, entry.first))
                .sorted(Comparator.comparingLong(Entry::term))
                .toList());
    }

    private static SharedWord.Kind kind(StoryWords.Use use) {
        if (use.isNumber()) {
            return SharedWord.Kind.NUMBER;
        }
        return use.isName() ? SharedWord.Kind.NAME : SharedWord.Kind.WORD;
    }

    /** By term. */
    List<Entry> entries() {
        return entries;
    }

    /** From 0 to 1: the cosine of the angle between the two. */
    double times(Profile other) {
        double sum = 0;
        int here = 0;
        int there = 0;
        while (here < terms.length && there < other.terms.length) {
            long term = terms[here];
            long otherTerm = other.terms[there];
            if (term == otherTerm) {
                sum += shares[here] * other.shares[there];
            }
            here += term <= otherTerm ? 1 : 0;
            there += otherTerm <= term ? 1 : 0;
        }
        return sum;
    }
}
