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

    /** What is in more than every twentieth article tells nothing. */
    private static final double WEIGHT_MIN = 3;

    private final List<Entry> entries;

    /** A word, with its share in the vector. */
    record Entry(long term, double share, String written, SharedWord.Kind kind, Span first) {}

    private Profile(List<Entry> entries) {
        this.entries = entries;
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

    /** 0 if it is not among its words. */
    double share(long term) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            long found = entries.get(middle).term;
            if (found == term) {
                return entries.get(middle).share;
            }
            low = found < term ? middle + 1 : low;
            high = found < term ? high : middle - 1;
        }
        return 0;
    }

    /** From 0 to 1: the cosine of the angle between the two. */
    double times(Profile other) {
        double sum = 0;
        int here = 0;
        int there = 0;
        while (here < entries.size() && there < other.entries.size()) {
            Entry one = entries.get(here);
            Entry two = other.entries.get(there);
            if (one.term == two.term) {
                sum += one.share * two.share;
                here++;
                there++;
            } else if (one.term < two.term) {
                here++;
            } else {
                there++;
            }
        }
        return sum;
    }
}
