package org.rapporteur.language.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.TabbedLines;

/**
 * Parts a title from the name behind it, where the encoder took both for the name: "President Mira
 * Solen". The words that end a title stand in {@code titles.tsv}.
 */
final class Titles {

    private static final Pattern WORD = Pattern.compile("[^\\s]+");

    private final Set<String> words = new HashSet<>();

    Titles() {
        lines().forEach(line -> words.add(line.get(0)));
    }

    /** Word and example. */
    static List<List<String>> lines() {
        return TabbedLines.read(Titles.class, "titles.tsv", 2);
    }

    /** The title at the beginning of a person's name; empty if there is none, or nothing behind it. */
    Optional<Span> titleOf(SourceText text, Span name) {
        Matcher matcher = WORD.matcher(text.slice(name));
        int end = 0;
        int lastBegin = 0;
        while (matcher.find()) {
            if (words.contains(matcher.group().toLowerCase(Locale.ROOT))) {
                end = matcher.end();
            }
            lastBegin = matcher.start();
        }
        return end > 0 && end < lastBegin + 1
                ? Optional.of(new Span(name.begin(), name.begin() + end))
                : Optional.empty();
    }
}
