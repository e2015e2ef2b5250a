package org.rapporteur.ingest.plain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks of a text whether it is in another language than English. In doubt it is not: a wrong refusal
 * loses an article. Clear English is known by its small words; only what has few of them is put to a
 * trained model, which takes a second to load. For use by one thread.
 */
final class EnglishCheck {
    /** Small words of English that few other languages write so. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "and", "of", "to", "that", "with", "from", "which", "have", "has", "had", "been", "were", "they",
            "their", "said", "who", "would", "this", "are", "by", "his", "her", "for", "not", "it", "we", "you", "at",
            "but", "there", "what", "will", "about");

    /** Share of the small words among all; English news has three in ten, its neighbours one in a hundred. */
    private static final double CLEAR_SHARE = 0.15;

    private static final int CLEAR_KINDS = 4;

    /** Below this many letters nothing but a foreign script is held against a text. */
    private static final int LETTERS_FOR_DOUBT = 160;

    private static final double FOREIGN_SCRIPT_SHARE = 0.5;

    /** How many times likelier than English another language must be: foreign news is six times and more. */
    private static final double ODDS = 4;

    /** The same for a text that is said to be English. */
    private static final double ODDS_AGAINST_WORD = 12;

    private static final int CHARACTERS_LOOKED_AT = 20_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Supplier<LanguageModel> model;

    /** @param model called when a text leaves a doubt, and then only once */
    EnglishCheck(Supplier<LanguageModel> model) {
        this.model = new Once(model);
    }

    /**
     * What the text is found to be, if it is not English.
     *
     * @param said the language that the article is said to be in, blank if unknown
     */
    Optional<String> objection(String text, String said) {
        String head = text.substring(0, Math.min(text.length(), CHARACTERS_LOOKED_AT));
        long letters = head.codePoints().filter(Character::isLetter).count();
        long latin = head.codePoints().filter(EnglishCheck::isLatin).count();
        if (letters - latin > letters * FOREIGN_SCRIPT_SHARE) {
            return Optional.of("%d of 100 letters are not Latin".formatted((letters - latin) * 100 / letters));
        }
        if (letters < LETTERS_FOR_DOUBT || isClearlyEnglish(head)) {
            return Optional.empty();
        }
        boolean saidToBeEnglish = said.toLowerCase(Locale.ROOT).startsWith("en");
        if (!said.isBlank() && !saidToBeEnglish) {
            return Optional.of("said to be in '%s', and reads like it".formatted(said));
        }
        return model.get()
                .rival(head, saidToBeEnglish ? ODDS_AGAINST_WORD : ODDS)
                .map(language -> "reads as " + language);
    }

    private static boolean isLatin(int character) {
        return Character.isLetter(character) && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }

    private static boolean isClearlyEnglish(String text) {
        int words = 0;
        int small = 0;
        Set<String> kinds = new HashSet<>();
        for (Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); words++) {
            if (SMALL_WORDS.contains(word.group())) {
                small++;
                kinds.add(word.group());
            }
        }
        return small >= words * CLEAR_SHARE && kinds.size() >= CLEAR_KINDS;
    }
}
