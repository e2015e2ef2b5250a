package org.rapporteur.language.circumstance;

import java.util.Optional;
import java.util.Set;

/**
 * Where noun phrases end, by words of closed classes and by names alone. A phrase has a sign that it
 * is one: a determiner, a number, a name, a plural, or a noun of the lists.
 */
final class NounPhrases {

    private static final int NONE = -1;
    private static final int WORDS_MAX = 9;
    private static final int OF_MAX = 3;

    private final Set<String> determiners;
    private final Set<String> quantifiers;
    private final Set<String> stops;
    private final Set<String> nouns;
    private final Set<String> modifierHeads;

    NounPhrases(WordLists lists) {
        this.determiners = lists.get("determiner");
        this.quantifiers = lists.get("quantifier");
        this.stops = lists.get("stop");
        this.nouns = lists.get("noun");
        this.modifierHeads = lists.get("modifier-head");
    }

    /** The place behind the phrase with its "of ..." and "and ..."; -1 if none begins there. */
    int phraseEnd(Scene scene, int at) {
        int end = coreEnd(scene, at);
        for (int i = 0; i < OF_MAX && end != NONE; i++) {
            int longer = joinedEnd(scene, end);
            if (longer == NONE) {
                return end;
            }
            end = longer;
        }
        return end;
    }

    private int joinedEnd(Scene scene, int end) {
        if (isSmall(scene, end, "of")) {
            return coreEnd(scene, end + 1);
        }
        if (isSmall(scene, end, "and") && end + 1 < scene.size()) {
            int next = coreEnd(scene, end + 1);
            boolean firm = scene.names().endAt(end + 1).isPresent()
                    || determiners.contains(scene.word(end + 1).small());
            return next != NONE && (firm || scene.isBoundary(next)) ? next : NONE;
        }
        return NONE;
    }

    private static boolean isSmall(Scene scene, int at, String form) {
        return at < scene.size() && scene.word(at).small().equals(form);
    }

    /**
     * The place behind the phrase up to its head: "the delegation's second officer" in "the
     * delegation's second officer of that name"; -1 if none begins there.
     */
    int coreEnd(Scene scene, int at) {
        return scene.once(this, at, place -> findCoreEnd(scene, place));
    }

    private int findCoreEnd(Scene scene, int at) {
        boolean sign = false;
        boolean headless = true;
        boolean quantified = false;
        int i = at;
        while (i < scene.size() && i - at < WORDS_MAX && !scene.isBoundary(i)) {
            String small = scene.word(i).small();
            Optional<Integer> nameEnd = scene.names().endAt(i);
            if (nameEnd.isPresent()) {
                sign = true;
                headless = false;
                i = nameEnd.get();
            } else if (i > at && isGlue(scene, i, small)) {
                i++;
            } else if (headless && (determiners.contains(small) || quantifiers.contains(small))) {
                sign = true;
                quantified = quantifiers.contains(small);
                i++;
            } else if (stops.contains(small)
                    || determiners.contains(small)
                    || !scene.word(i).isWord()) {
                break;
            } else if (!headless && isModifier(scene, i)) {
                break;
            } else {
                sign |= isNounSign(scene, i, at);
                headless = false;
                i++;
            }
        }
        return sign && i > at && (!headless || quantified) ? i : NONE;
    }

    /** True for a word that no phrase goes over: a preposition, a form of be, a pronoun. */
    boolean isStop(Scene scene, int at) {
        return stops.contains(scene.word(at).small());
    }

    /** True if the noun before is no head, for another follows: "email" in "the email inquiry". */
    boolean goesOn(Scene scene, int at) {
        if (scene.isBoundary(at)
                || isStop(scene, at)
                || scene.cue().begin() == at
                || scene.source().begin() == at) {
            return scene.isHyphen(at);
        }
        Word word = scene.word(at);
        boolean verbal = word.small().endsWith("ing") || word.small().endsWith("ed");
        return word.isWord() && !word.isCapital() && !verbal && !determiners.contains(word.small());
    }

    /** "Familiar with", "close to" behind a noun. */
    private boolean isModifier(Scene scene, int at) {
        return modifierHeads.contains(scene.word(at).small()) && (scene.isBoundary(at + 1) || isStop(scene, at + 1));
    }

    /** What binds two parts of one phrase: a hyphen, a genitive. */
    private static boolean isGlue(Scene scene, int at, String small) {
        return scene.isHyphen(at) || small.equals("'s") || small.equals("'");
    }

    private boolean isNounSign(Scene scene, int at, int begin) {
        Word word = scene.word(at);
        boolean plural = word.small().endsWith("s") && !word.small().endsWith("ss");
        return plural || nouns.contains(word.small()) || word.isCapital() && (at > begin || !word.begins());
    }
}
