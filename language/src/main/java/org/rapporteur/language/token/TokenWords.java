package org.rapporteur.language.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.token.Abbreviation.Ends;
import org.rapporteur.language.token.Abbreviation.When;

/** The word lists of this package. Read once, never changed; looked up by key only. */
final class TokenWords {

    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    private final Map<String, Integer> contractions = new HashMap<>();
    private final Set<String> prefixes;
    private final Set<String> starters;
    private final Set<String> elisions;
    private final Set<String> domains;
    private final Set<String> lettered;
    private final Set<String> sayings;
    private final PictureCredits credits;

    private TokenWords() {
        for (List<String> line : TabbedLines.read(TokenWords.class, "abbreviations.tsv", 4)) {
            When when = When.valueOf(line.get(1).toUpperCase(Locale.ROOT));
            abbreviations.put(
                    line.get(0), new Abbreviation(when, Ends.valueOf(line.get(2).toUpperCase(Locale.ROOT))));
        }
        for (List<String> line : TabbedLines.read(TokenWords.class, "contractions.tsv", 3)) {
            contractions.put(line.get(0), Integer.valueOf(line.get(1)));
        }
        prefixes = words("prefixes.tsv");
        starters = words("starters.tsv");
        elisions = words("elisions.tsv");
        domains = words("domains.tsv");
        lettered = words("lettered.tsv");
        sayings = words("sayings.tsv");
        credits = new PictureCredits(TabbedLines.read(TokenWords.class, "credits.tsv", 3), this::isStarter);
    }

    static TokenWords load() {
        return new TokenWords();
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        for (List<String> line : TabbedLines.read(TokenWords.class, file, 2)) {
            words.add(line.get(0));
        }
        return words;
    }

    /** As written, without its period; a title in capitals throughout counts as the title. */
    @Nullable
    Abbreviation abbreviation(String word) {
        Abbreviation found = abbreviations.get(word);
        if (found == null && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            Abbreviation inCapitals =
                    abbreviations.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
            return inCapitals != null && inCapitals.when() == When.CAPITAL ? inCapitals : null;
        }
        return found;
    }

    /** The letters of the first of the two tokens that a word is, or 0. */
    int contraction(String word) {
        return contractions.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    boolean isPrefix(String word) {
        return prefixes.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isStarter(String word) {
        return starters.contains(word);
    }

    boolean isElision(String word) {
        return elisions.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isDomain(String word) {
        return domains.contains(word);
    }

    /** Whether what follows may be a letter as a name: "Plan B." */
    boolean isLettered(String word) {
        return lettered.contains(word);
    }

    boolean isSaying(String word) {
        return sayings.contains(word);
    }

    PictureCredits credits() {
        return credits;
    }
}
