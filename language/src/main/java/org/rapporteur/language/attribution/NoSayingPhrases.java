package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.grammar.Inflection;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** The phrases of {@code no-sayings.tsv}, which report no act of speech or thought. Read once, never changed. */
final class NoSayingPhrases {

    private static final String GAP = "_";
    private static final int GAP_WORDS_MAX = 3;

    private final List<Phrase> phrases;

    private NoSayingPhrases(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /** When a phrase is no saying. */
    enum Frame {
        /** Whatever goes with it: "is about". */
        ALWAYS,
        /** Whatever completes it, but for what seems so to the source. */
        COMPLEMENT,
        /** With an infinitive: "looking to win". */
        INFINITIVE,
        /** With an infinitive, said of a thing: "the debate promised to be long". */
        THING,
        /** With a person and an infinitive, by telephone: "called the mayor to report". */
        ERRAND,
        /** With what happens before somebody's eyes: "may see prices fall". */
        BARE
    }

    /** @param head the token that the phrase begins with */
    record Fit(Frame frame, int head) {}

    private record Phrase(List<Set<String>> words, Frame frame) {}

    static NoSayingPhrases load() {
        Inflection inflection = Inflection.load();
        return new NoSayingPhrases(lines().stream()
                .filter(line -> !line.get(0).isEmpty())
                .map(line -> parse(line, inflection))
                .toList());
    }

    /** Words, frame, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(NoSayingPhrases.class, "no-sayings.tsv", 3);
    }

    private static Phrase parse(List<String> line, Inflection inflection) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : line.get(0).split(" ", -1)) {
            words.add(word.startsWith("@") ? inflection.verbForms(word.substring(1)) : Set.of(word.split("/", -1)));
        }
        return new Phrase(List.copyOf(words), Frame.valueOf(line.get(1).toUpperCase(Locale.ROOT)));
    }

    /** The first phrase of the list in the words of a cue: anywhere, if it never is a saying; else at their end. */
    Optional<Fit> find(Tokens tokens, Span cue) {
        List<Token> within = tokens.within(cue);
        List<String> forms = new ArrayList<>();
        within.forEach(token -> forms.add(token.form().toLowerCase(Locale.ROOT)));
        if (forms.size() > 1 && forms.get(forms.size() - 1).equals("to")) {
            forms.remove(forms.size() - 1);
        }
        for (Phrase phrase : phrases) {
            for (int at = 0; at < forms.size(); at++) {
                int end = end(phrase.words(), forms, at);
                if (end >= 0 && (phrase.frame() == Frame.ALWAYS || end == forms.size())) {
                    return Optional.of(new Fit(phrase.frame(), within.get(at).index()));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the words of a phrase end that begin at a place; -1 if they do not. */
    private static int end(List<Set<String>> words, List<String> forms, int at) {
        int place = at;
        int others = 0;
        for (Set<String> word : words) {
            if (word.contains(GAP)) {
                others = GAP_WORDS_MAX;
                continue;
            }
            int found = place;
            while (found < forms.size() && found - place < others && !word.contains(forms.get(found))) {
                found++;
            }
            if (found >= forms.size() || !word.contains(forms.get(found))) {
                return -1;
            }
            place = found + 1;
            others = 0;
        }
        return place;
    }
}
