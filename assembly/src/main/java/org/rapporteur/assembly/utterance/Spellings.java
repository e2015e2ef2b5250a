package org.rapporteur.assembly.utterance;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.language.token.TabbedLines;

/** British and American spellings of a word, as one. */
final class Spellings {

    private static final Pattern ISE = Pattern.compile("(?<=\\p{L}{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)");

    private final List<List<String>> beginnings;

    private Spellings(List<List<String>> beginnings) {
        this.beginnings = beginnings;
    }

    static Spellings load() {
        return new Spellings(TabbedLines.read(Spellings.class, "spellings.tsv", 4));
    }

    /** A spelling that is the same for both; not always a word. */
    String folded(String word) {
        for (List<String> line : beginnings) {
            String british = line.get(0);
            String american = line.get(1);
            boolean isAmerican = american.startsWith(british) && word.startsWith(american);
            if (word.startsWith(british) && !isAmerican) {
                return american + word.substring(british.length());
            }
        }
        return ISE.matcher(word).replaceFirst("iz");
    }
}
