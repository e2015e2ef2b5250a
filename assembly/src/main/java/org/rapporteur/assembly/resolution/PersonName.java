package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.mention.NameVariants;

/**
 * A person's name taken apart and folded.
 *
 * @param given empty if only the last name is given
 * @param middle what stands between, initials as letters
 * @param family with its particles: {@code von der leyen}
 * @param suffix such as {@code jr}; empty if there is none
 */
record PersonName(String given, List<String> middle, String family, String suffix) {

    /** Shorter last names sound like too many others: Khan and Han. */
    private static final int SOUND_LETTERS_MIN = 5;

    private static final int SYLLABLE_LETTERS_MAX = 5;

    PersonName {
        middle = List.copyOf(middle);
    }

    /** Reads a name as an article writes it, without honorifics in front and "of" somewhere behind. */
    static PersonName of(String written, NameVariants variants) {
        List<String> words = new ArrayList<>(Arrays.asList(Folded.words(written).split(" ")));
        List<String> asWritten = Arrays.asList(written.strip().split("\\s+"));
        while (words.size() > 1 && variants.has("honorific", words.get(0))) {
            words.remove(0);
        }
        int of = words.indexOf("of");
        if (of > 1) {
            words.subList(of, words.size()).clear();
        }
        if (words.size() > 2
                && words.get(0).length() == 1
                && words.get(1).length() > 1
                && !isParticle(words.get(1), variants)) {
            words.remove(0); // "J. Mira Solen" is called Mira
        }
        boolean hasSuffix = words.size() > 2 && variants.has("suffix", words.get(words.size() - 1));
        String suffix = hasSuffix ? words.remove(words.size() - 1) : "";
        if (suffix.isEmpty() && isFamilyFirst(words, variants)) {
            String given = String.join("", words.subList(1, words.size())).replace("-", "");
            return new PersonName(given, List.of(), words.get(0), suffix);
        }
        int family = familyBegin(openUp(words, variants), asWritten, variants);
        String familyName = variants.family(String.join(" ", words.subList(family, words.size())));
        if (family == 0) {
            return new PersonName("", List.of(), familyName, suffix);
        }
        return new PersonName(variants.given(words.get(0)), words.subList(1, family), familyName, suffix);
    }

    /**
     * "Kim Sol-en", "Kim Sol En", "Xi Solen": Korean and Chinese names in their own order. The family names of the
     * table that are given names elsewhere want a dash, or two short words, behind them.
     */
    private static boolean isFamilyFirst(List<String> words, NameVariants variants) {
        String first = words.get(0);
        boolean two = words.size() == 2;
        boolean dash = two && words.get(1).indexOf('-') > 0;
        boolean threeShort = words.size() == 3
                && words.stream().skip(1).allMatch(word -> word.length() > 1 && word.length() <= SYLLABLE_LETTERS_MAX);
        return variants.has("family-first", first) && (two || threeShort)
                || variants.has("family-first-or-given", first) && (dash || threeShort);
    }

    /** "al-masri" becomes two words, "smith-jones" one without its dash. */
    private static List<String> openUp(List<String> words, NameVariants variants) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int dash = word.indexOf('-');
            if (dash > 0 && isParticle(word.substring(0, dash), variants)) {
                words.set(i, word.substring(0, dash));
                words.add(i + 1, word.substring(dash + 1));
            } else {
                words.set(i, word.replace("-", ""));
            }
        }
        return words;
    }

    private static int familyBegin(List<String> words, List<String> asWritten, NameVariants variants) {
        int begin = words.size() - 1;
        while (begin > 1 && isParticle(words.get(begin - 1), variants)) {
            begin--;
        }
        boolean opensWithParticle = begin == 1
                && (variants.has("particle", words.get(0))
                        || (variants.has("particle-or-given", words.get(0))
                                && Character.isLowerCase(asWritten.get(0).codePointAt(0))));
        return opensWithParticle ? 0 : begin;
    }

    private static boolean isParticle(String word, NameVariants variants) {
        return variants.has("particle", word) || variants.has("particle-or-given", word);
    }

    boolean isFull() {
        return given.length() > 1;
    }

    /** How many words the name has, without those that were left out and a mere initial in front. */
    int words() {
        return (isFull() ? 1 : 0) + middle.size() + family.split(" ").length + (suffix.isEmpty() ? 0 : 1);
    }

    /** Given and family name, and what tells a son from his father. */
    String fullKey() {
        return given + "|" + family + "|" + suffix;
    }

    /** True if this is a last name, with an initial perhaps, that the full name may be called by. */
    boolean mayShorten(PersonName full) {
        return !isFull()
                && family.equals(full.family)
                && full.given.startsWith(given)
                && (suffix.isEmpty() || suffix.equals(full.suffix));
    }

    /** As {@link #mayShorten}, for a last name that is only spelt otherwise. */
    boolean mayShortenBySound(PersonName full, NameVariants variants) {
        return !isFull()
                && family.length() >= SOUND_LETTERS_MIN
                && variants.sound(family).equals(variants.sound(full.family))
                && full.given.startsWith(given)
                && (suffix.isEmpty() || suffix.equals(full.suffix));
    }

    /** True if both are full names that differ only in how the family name is spelt. */
    boolean isSpellingOf(PersonName other, NameVariants variants) {
        return isFull()
                && given.equals(other.given)
                && suffix.equals(other.suffix)
                && (variants.sound(family).equals(variants.sound(other.family))
                        || NameVariants.isSlip(family, other.family));
    }

    /** True of another person's name without its last words or its first: two words at least. */
    boolean isPartOf(PersonName fuller) {
        List<String> mine = all();
        List<String> whole = fuller.all();
        int more = whole.size() - mine.size();
        return isFull()
                && more > 0
                && suffix.equals(fuller.suffix)
                && (whole.subList(0, mine.size()).equals(mine)
                        || whole.subList(more, whole.size()).equals(mine));
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(middle);
        all.add(0, given);
        all.addAll(Arrays.asList(family.split(" ")));
        return all;
    }

    /** True if both have the same family name and this given name is short for the other. */
    boolean isNicknameOf(PersonName other, NameVariants variants) {
        return isFull()
                && family.equals(other.family)
                && suffix.equals(other.suffix)
                && variants.isShort(given, other.given)
                && middleAgrees(other);
    }

    /** True if the names between do not tell the two apart: one has none, or each fits the other's. */
    boolean middleAgrees(PersonName other) {
        if (middle.isEmpty() || other.middle.isEmpty()) {
            return true;
        }
        if (middle.size() != other.middle.size()) {
            return false;
        }
        for (int i = 0; i < middle.size(); i++) {
            String mine = middle.get(i);
            String theirs = other.middle.get(i);
            if (!mine.startsWith(theirs) && !theirs.startsWith(mine)) {
                return false;
            }
        }
        return true;
    }
}
