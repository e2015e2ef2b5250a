package org.rapporteur.language.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** What an article's own words say of somebody's gender: an honorific, or a role that has one. */
enum Gender {
    FEMALE,
    MALE,
    UNSAID;

    private static final Set<String> FEMALE_WORDS = Set.of(
            "mrs",
            "ms",
            "miss",
            "lady",
            "dame",
            "madam",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "businesswoman",
            "wife",
            "widow",
            "mother",
            "daughter",
            "sister",
            "queen",
            "princess",
            "duchess",
            "actress",
            "woman",
            "she",
            "her");

    private static final Set<String> MALE_WORDS = Set.of(
            "mr",
            "sir",
            "lord",
            "spokesman",
            "chairman",
            "congressman",
            "businessman",
            "husband",
            "widower",
            "father",
            "son",
            "son-in-law",
            "brother",
            "king",
            "prince",
            "duke",
            "man",
            "he",
            "him",
            "his");

    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "sir", "lady", "lord", "dame");

    private static final Pattern APART = Pattern.compile("[^\\p{L}-]+");

    /** How far before a name its honorific may begin. */
    private static final int HONORIFIC_REACH = 6;

    static Gender ofNoun(String noun) {
        return ofWord(noun);
    }

    static Gender ofPronoun(String pronoun) {
        return ofWord(pronoun.toLowerCase(Locale.ROOT));
    }

    static Gender of(org.rapporteur.language.coreference.Gender gender) {
        return switch (gender) {
            case FEMALE -> FEMALE;
            case MALE -> MALE;
            case NEITHER, UNSAID -> UNSAID;
        };
    }

    /** By the honorific before a name, or at its beginning. */
    static Gender ofHonorific(Span name, SourceText text) {
        int from = Math.max(0, name.begin() - HONORIFIC_REACH);
        Gender gender = ofLastWord(text.slice(new Span(from, name.begin())));
        return gender == UNSAID ? ofFirstWord(text.slice(name)) : gender;
    }

    /** By the first of a figure's names and roles that says so. */
    static Gender of(Figure figure, SourceText text) {
        for (Figure.Place place : figure.places()) {
            Gender own = ofHonorific(place.span(), text);
            if (own != UNSAID) {
                return own;
            }
        }
        for (Span role : figure.roles()) {
            for (String word : words(text.slice(role))) {
                if (ofWord(word) != UNSAID) {
                    return ofWord(word);
                }
            }
        }
        return UNSAID;
    }

    boolean allows(Gender other) {
        return this == UNSAID || other == UNSAID || this == other;
    }

    private static Gender ofLastWord(String stretch) {
        List<String> words = words(stretch);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return HONORIFICS.contains(last) ? ofWord(last) : UNSAID;
    }

    private static Gender ofFirstWord(String stretch) {
        List<String> words = words(stretch);
        return words.size() < 2 ? UNSAID : ofLastWord(words.get(0));
    }

    private static List<String> words(String stretch) {
        return APART.splitAsStream(stretch.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Gender ofWord(String word) {
        if (FEMALE_WORDS.contains(word)) {
            return FEMALE;
        }
        return MALE_WORDS.contains(word) ? MALE : UNSAID;
    }
}
