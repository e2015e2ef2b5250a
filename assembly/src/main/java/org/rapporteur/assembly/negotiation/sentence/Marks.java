package org.rapporteur.assembly.negotiation.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Tokens;

/** Words that turn, strengthen or condition what a party is said to hold, from {@code marks.tsv}. */
public final class Marks {

    private final Map<String, Map<String, List<WordPattern>>> byKind = new HashMap<>();

    private Marks() {
        lines().forEach(line -> {
            WordPattern pattern = WordPattern.parse(line.get(1));
            byKind.computeIfAbsent(line.get(0), kind -> new HashMap<>())
                    .computeIfAbsent(pattern.words().get(0), word -> new ArrayList<>())
                    .add(pattern);
        });
    }

    public static Marks load() {
        return new Marks();
    }

    /** Kind, words, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(Marks.class, "marks.tsv", 3);
    }

    /** The longest run of a kind that begins at a token; none if there is none. */
    public List<Integer> at(String kind, Tokens tokens, SentenceTree tree, int token) {
        Map<String, List<WordPattern>> patterns = byKind.getOrDefault(kind, Map.of());
        List<Integer> longest = List.of();
        for (String first : List.of(WordPattern.form(tokens, token), tree.lemma(token))) {
            for (WordPattern pattern : patterns.getOrDefault(first, List.of())) {
                List<Integer> run = pattern.runAt(tokens, tree, token);
                longest = run.size() > longest.size() ? run : longest;
            }
        }
        return longest;
    }

    public boolean isAt(String kind, Tokens tokens, SentenceTree tree, int token) {
        return !at(kind, tokens, tree, token).isEmpty();
    }

    /** Whether one of a kind stands among tokens. */
    public boolean isAmong(String kind, Tokens tokens, SentenceTree tree, List<Integer> among) {
        return among.stream().anyMatch(token -> isAt(kind, tokens, tree, token));
    }
}
