package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokenizer;

/** The lexicon of loaded words, and where an article has them. Safe for use by many threads. */
final class LoadedWords {

    private static final int COLUMNS = 8;
    /** How many words away a word still says in what sense another is meant. */
    private static final int NEAR = 5;
    /** In the list of words near which an entry does not count: right before a name. */
    private static final String BEFORE_NAME = "@name";

    /** By their first piece, the longest first. */
    private final Map<String, List<LoadedWord>> byFirst = new HashMap<>();

    private LoadedWords() {}

    static LoadedWords load() {
        Tokenizer tokenizer = new Tokenizer();
        LoadedWords words = new LoadedWords();
        for (List<String> line : TabbedLines.read(LoadedWords.class, "loaded-words.tsv", COLUMNS)) {
            for (String entry : list(line.get(0))) {
                List<String> pieces = tokenizer.tokenize(new SourceText(entry)).list().stream()
                        .map(Token::form)
                        .toList();
                words.byFirst
                        .computeIfAbsent(pieces.get(0), unseen -> new ArrayList<>())
                        .add(new LoadedWord(
                                entry,
                                pieces,
                                LoadedWord.Part.parse(line.get(1)),
                                line.get(3).equals("always"),
                                list(line.get(4)),
                                Set.copyOf(list(line.get(5)))));
            }
        }
        words.byFirst
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparing((LoadedWord word) -> word.pieces().size(), Comparator.reverseOrder())));
        return words;
    }

    private static List<String> list(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(", ", -1));
    }

    /** A place where an article has an entry, from its first token to behind its last. */
    record Found(LoadedWord word, int first, int end) {}

    /** In reading order and apart from each other; of entries that begin alike the longest. */
    List<Found> find(Grammar grammar) {
        List<Found> found = new ArrayList<>();
        for (SentenceTree tree : grammar.trees()) {
            int token = tree.first();
            while (token < tree.end()) {
                Optional<Found> here = at(grammar, tree, token);
                here.ifPresent(found::add);
                token = here.map(Found::end).orElse(token + 1);
            }
        }
        return found;
    }

    private Optional<Found> at(Grammar grammar, SentenceTree tree, int token) {
        List<LoadedWord> candidates = new ArrayList<>(byFirst.getOrDefault(form(grammar, token), List.of()));
        String lemma = lemma(grammar, token);
        if (!lemma.equals(form(grammar, token))) {
            candidates.addAll(byFirst.getOrDefault(lemma, List.of()));
        }
        return candidates.stream()
                .filter(word -> isAt(word, grammar, tree, token))
                .max(Comparator.comparingInt(word -> word.pieces().size()))
                .map(word -> new Found(word, token, token + word.pieces().size()));
    }

    private static boolean isAt(LoadedWord word, Grammar grammar, SentenceTree tree, int token) {
        List<String> pieces = word.pieces();
        if (token + pieces.size() > tree.end()) {
            return false;
        }
        for (int at = 0; at < pieces.size(); at++) {
            String piece = pieces.get(at);
            if (!piece.equals(form(grammar, token + at)) && !piece.equals(lemma(grammar, token + at))) {
                return false;
            }
        }
        if (isCoined(grammar.tokens().get(token).form())) {
            return false;
        }
        boolean fits = word.isCompound() || word.part().fits(grammar, token);
        return fits && !isMeantOtherwise(word, grammar, tree, token);
    }

    /** "MinION" is the name of a thing; "NeoCon" is none, nor is what stands in capitals altogether. */
    private static boolean isCoined(String form) {
        return form.length() > 2 && form.matches("\\p{Lu}\\p{Ll}+\\p{Lu}{2,}");
    }

    private static boolean isMeantOtherwise(LoadedWord word, Grammar grammar, SentenceTree tree, int token) {
        if (word.unless().isEmpty()) {
            return false;
        }
        int last = token + word.pieces().size() - 1;
        if (word.unless().contains(BEFORE_NAME) && isBeforeName(tree, last)) {
            return true;
        }
        Set<Integer> near = new HashSet<>(tree.children(last));
        near.add(tree.head(last));
        for (int at = Math.max(tree.first(), token - NEAR); at < Math.min(tree.end(), last + 1 + NEAR); at++) {
            near.add(at);
        }
        return near.stream()
                .filter(at -> at < token || at > last)
                .anyMatch(at -> word.unless().contains(form(grammar, at))
                        || word.unless().contains(lemma(grammar, at)));
    }

    /** "The so-called Harbour Papers" go by that name; "the so-called mediator" is none. */
    private static boolean isBeforeName(SentenceTree tree, int last) {
        int next = last + 1;
        while (next < tree.end() && tree.part(next) == PartOfSpeech.PUNCT) {
            next++;
        }
        return next < tree.end() && tree.part(next) == PartOfSpeech.PROPN;
    }

    private static String form(Grammar grammar, int token) {
        return grammar.tokens().get(token).form().toLowerCase(Locale.ROOT);
    }

    private static String lemma(Grammar grammar, int token) {
        return grammar.lemma(token).toLowerCase(Locale.ROOT);
    }
}
