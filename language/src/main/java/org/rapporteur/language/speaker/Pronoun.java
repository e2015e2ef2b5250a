package org.rapporteur.language.speaker;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sorts of words that speak of somebody without naming or describing him. */
enum Pronoun {
    HE,
    SHE,
    IT,
    THEY,
    /** A person who may be "he" or "she"; no word of its own. */
    SOMEBODY,
    I,
    WE,
    /** "Who" and "which" in a clause that hangs on a noun. */
    RELATIVE,
    /** "Both", "the two", "neither man". */
    PAIR,
    /** "Some", "many", "others": part of somebody whom the word does not say. */
    SOME;

    private static final Map<String, Pronoun> BY_FORM = Map.ofEntries(
            Map.entry("he", HE),
            Map.entry("him", HE),
            Map.entry("his", HE),
            Map.entry("himself", HE),
            Map.entry("she", SHE),
            Map.entry("her", SHE),
            Map.entry("hers", SHE),
            Map.entry("herself", SHE),
            Map.entry("it", IT),
            Map.entry("its", IT),
            Map.entry("itself", IT),
            Map.entry("they", THEY),
            Map.entry("them", THEY),
            Map.entry("their", THEY),
            Map.entry("theirs", THEY),
            Map.entry("themselves", THEY),
            Map.entry("i", I),
            Map.entry("me", I),
            Map.entry("my", I),
            Map.entry("mine", I),
            Map.entry("myself", I),
            Map.entry("we", WE),
            Map.entry("us", WE),
            Map.entry("our", WE),
            Map.entry("ours", WE),
            Map.entry("ourselves", WE),
            Map.entry("who", RELATIVE),
            Map.entry("whom", RELATIVE),
            Map.entry("whose", RELATIVE),
            Map.entry("which", RELATIVE),
            Map.entry("both", PAIR),
            Map.entry("neither", PAIR),
            Map.entry("some", SOME),
            Map.entry("many", SOME),
            Map.entry("others", SOME),
            Map.entry("several", SOME),
            Map.entry("most", SOME),
            Map.entry("few", SOME),
            Map.entry("all", SOME),
            Map.entry("none", SOME),
            Map.entry("one", SOME),
            Map.entry("everyone", SOME),
            Map.entry("nobody", SOME),
            Map.entry("somebody", SOME),
            Map.entry("someone", SOME));

    /** Empty for any other word. */
    static Optional<Pronoun> find(String form) {
        return Optional.ofNullable(BY_FORM.get(form.toLowerCase(Locale.ROOT)));
    }

    /** By which a noun for one person would be taken up. */
    static Pronoun ofNoun(String noun) {
        return switch (Gender.ofNoun(noun)) {
            case FEMALE -> SHE;
            case MALE -> HE;
            case UNSAID -> SOMEBODY;
        };
    }

    /** What "he" and "she" say of whom they speak of. */
    Gender gender() {
        return switch (this) {
            case HE -> Gender.MALE;
            case SHE -> Gender.FEMALE;
            default -> Gender.UNSAID;
        };
    }
}
