package org.rapporteur.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text as the model reads it: words, pieces and features, ready to be cut into windows. */
final class PreparedText {

    private final List<Word> words;
    private final WordPiece wordPiece;
    private final Windows.Limits limits;
    private final int[][] pieces;
    private final int[] forms;
    private final int[] shapes;
    private final int[] layouts;

    PreparedText(String text, WordPiece wordPiece, Windows.Limits limits) {
        this.limits = limits;
        this.wordPiece = wordPiece;
        words = Words.of(text);
        pieces = new int[words.size()][];
        forms = new int[words.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int word = 0; word < pieces.length; word++) {
            String folded = WordPiece.fold(words.get(word).text());
            pieces[word] = wordPiece.pieces(folded);
            forms[word] = numbers.computeIfAbsent(folded, form -> numbers.size());
        }
        shapes = words.stream().mapToInt(Features::shape).toArray();
        layouts = Features.layouts(words);
    }

    List<Word> words() {
        return words;
    }

    /** The numbers of a word's pieces; not to be written to. */
    int[] pieces(int word) {
        return pieces[word];
    }

    /** For each word a number, the same for words that differ in capitals and accents at most; not to be written to. */
    int[] forms() {
        return forms;
    }

    /** Cuts the text; its windows are those that {@link #input} takes. */
    Windows cutter() {
        int[] counts = new int[pieces.length];
        for (int word = 0; word < counts.length; word++) {
            counts[word] = pieces[word].length;
        }
        return new Windows(words, counts, shapes, limits);
    }

    ModelInput input(Window window) {
        int length = 2;
        for (int word = window.begin(); word < window.end(); word++) {
            length += pieces[word].length;
        }
        ModelInput input = new ModelInput(length, window.size());
        input.pieces[0] = wordPiece.first();
        int at = 1;
        for (int word = window.begin(); word < window.end(); word++) {
            input.first[word - window.begin()] = at;
            for (int piece : pieces[word]) {
                input.pieces[at] = piece;
                input.shapes[at] = shapes[word];
                input.layouts[at] = layouts[word];
                at++;
            }
        }
        input.pieces[at] = wordPiece.last();
        return input;
    }
}
