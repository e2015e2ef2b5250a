package org.rapporteur.assembly.utterance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.assembly.utterance.WordMatch.Pair;

/**
 * How like two passages are, word by word in order.
 *
 * @param common the weight of the words that they share
 * @param share of the weight of the lighter one
 * @param content how many words with a content of their own they share
 * @param run how many words in a row, at most
 * @param denied whether only one of them denies what they share
 * @param counted whether they give different numbers for what they share
 */
record Likeness(double common, double share, int content, int run, boolean denied, boolean counted) {

    private static final Set<String> DENIALS =
            Set.of("not", "no", "never", "nobody", "nothing", "none", "neither", "nor", "without", "cannot");

    /** What stands between is then another statement rather than the same one cut. */
    private static final int GAP_MAX = 4;

    /** Words before the first that they share. */
    private static final int BESIDE = 2;

    static Likeness of(Piece first, Piece second, WordWeights weights) {
        boolean inOrder = weights.sum(first.words()) <= weights.sum(second.words());
        List<Word> lighter = inOrder ? first.words() : second.words();
        List<Word> heavier = inOrder ? second.words() : first.words();
        List<Pair> pairs = new WordMatch(lighter, heavier, weights).pairs();
        List<Word> shared =
                pairs.stream().map(pair -> lighter.get(pair.first())).toList();
        double common = weights.sum(shared);
        double whole = weights.sum(lighter);
        boolean denied = !pairs.isEmpty()
                && deniesBeside(
                        lighter, heavier, pairs.get(0).first(), pairs.get(0).second());
        boolean counted = false;
        for (int at = 1; at < pairs.size(); at++) {
            List<Word> here =
                    lighter.subList(pairs.get(at - 1).first() + 1, pairs.get(at).first());
            List<Word> there = heavier.subList(
                    pairs.get(at - 1).second() + 1, pairs.get(at).second());
            denied |= here.size() + there.size() <= GAP_MAX && deniesOneOnly(here, there);
            counted |= isOtherNumber(here, there);
        }
        int content = (int) shared.stream().filter(weights::isContent).count();
        return new Likeness(common, whole == 0 ? 0 : common / whole, content, run(pairs), denied, counted);
    }

    private static int run(List<Pair> pairs) {
        int longest = 0;
        int run = 0;
        Pair before = new Pair(-2, -2);
        for (Pair pair : pairs) {
            run = pair.equals(new Pair(before.first() + 1, before.second() + 1)) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = pair;
        }
        return longest;
    }

    /** "Not a straight road" beside "a straight road": right before what they share, the shorter one denies. */
    private static boolean deniesBeside(List<Word> shorter, List<Word> longer, int at, int there) {
        return denies(shorter.subList(Math.max(0, at - BESIDE), at))
                && !denies(longer.subList(Math.max(0, there - BESIDE), there));
    }

    /** "Without conditions" that the other cuts is no denial of the rest. */
    private static boolean deniesOneOnly(List<Word> here, List<Word> there) {
        List<Word> denying = denies(here) ? here : there;
        boolean cut = (here.isEmpty() || there.isEmpty())
                && denying.size() > 1
                && denying.get(0).key().equals("without")
                && !denies(denying.subList(1, denying.size()));
        return denies(here) != denies(there) && !cut;
    }

    static boolean denies(List<Word> words) {
        return words.stream().anyMatch(word -> DENIALS.contains(word.key()));
    }

    private static boolean isOtherNumber(List<Word> here, List<Word> there) {
        Set<String> numbers = numbers(here);
        Set<String> others = numbers(there);
        return !numbers.isEmpty() && !others.isEmpty() && numbers.stream().noneMatch(others::contains);
    }

    static Set<String> numbers(List<Word> words) {
        return words.stream()
                .filter(Word::isNumber)
                .map(Word::key)
                .filter(key -> !key.equals("1"))
                .collect(Collectors.toSet());
    }
}
