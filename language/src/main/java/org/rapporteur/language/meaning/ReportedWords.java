package org.rapporteur.language.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;

/**
 * Brings what somebody says and what others report of it to one person and tense, so that they differ by nothing
 * but what they mean: "I will pay" and "that she would pay" are both "he will pay".
 */
final class ReportedWords {

    /** Words that tie a content to its cue. */
    private static final Set<String> TIES = Set.of("that", "to");

    private final Map<String, String> forBoth = new HashMap<>();

    private ReportedWords() {}

    static ReportedWords load() {
        ReportedWords words = new ReportedWords();
        TabbedLines.read(ReportedWords.class, "reported-words.tsv", 4)
                .forEach(line -> words.forBoth.put(line.get(0), line.get(1)));
        return words;
    }

    /** A sentence as both would say it; words and signs with one space between them. */
    String of(List<Token> sentence) {
        boolean tied = sentence.size() > 1 && TIES.contains(folded(sentence.get(0)));
        return sentence.stream()
                .skip(tied ? 1 : 0)
                .map(token -> forBoth.getOrDefault(folded(token), token.form()))
                .collect(Collectors.joining(" "));
    }

    private static String folded(Token token) {
        return token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
