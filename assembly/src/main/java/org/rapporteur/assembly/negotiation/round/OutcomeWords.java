package org.rapporteur.assembly.negotiation.round;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/** The verbs of {@code outcome-words.tsv}: those that tell what came of talks. */
final class OutcomeWords {

    private final Set<String> verbs = new HashSet<>();

    private OutcomeWords(List<List<String>> lines) {
        lines.forEach(line -> verbs.add(line.get(0)));
    }

    static OutcomeWords load() {
        return new OutcomeWords(lines());
    }

    /** Verb, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(OutcomeWords.class, "outcome-words.tsv", 2);
    }

    boolean tells(String lemma) {
        return verbs.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
