package org.rapporteur.evaluation.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * The running text of a CoNLL-U document: sentences with the white space they had, paragraphs apart by
 * a blank line.
 */
final class ConlluText {

    private final TextBuilder builder = new TextBuilder();
    /** For each sentence, where its syntactic words stand. */
    private final List<List<Span>> words = new ArrayList<>();

    private final List<Span> sentences = new ArrayList<>();
    private final List<Span> tokens = new ArrayList<>();
    private String gap = "";

    static ConlluText of(List<Conllu.Sentence> sentences) {
        ConlluText text = new ConlluText();
        sentences.forEach(text::add);
        return text;
    }

    private void add(Conllu.Sentence sentence) {
        gap = sentence.opensParagraph() ? "\n\n" : gap;
        List<Span> places = new ArrayList<>();
        List<Conllu.Row> rows = sentence.rows();
        int first = tokens.size();
        int at = 0;
        while (at < rows.size()) {
            Conllu.Row row = rows.get(at);
            if (row.isRange()) {
                int count = row.last() - places.size();
                addRange(row, rows.subList(at + 1, at + 1 + count), places);
                at += 1 + count;
            } else {
                if (row.isWord()) {
                    Span span = builder.add(row.form(), gap);
                    places.add(span);
                    tokens.add(span);
                    gap = row.gap();
                }
                at++;
            }
        }
        words.add(places);
        sentences.add(tokens.get(first).cover(tokens.get(tokens.size() - 1)));
    }

    /** The words of a range stand where it is cut, if they are what is written; else all at the whole, which is one token. */
    private void addRange(Conllu.Row range, List<Conllu.Row> parts, List<Span> places) {
        Span whole = builder.add(range.form(), gap);
        gap = range.gap();
        StringBuilder joined = new StringBuilder();
        List<Span> cut = new ArrayList<>();
        for (Conllu.Row part : parts) {
            cut.add(new Span(
                    whole.begin() + joined.length(),
                    whole.begin() + joined.length() + part.form().length()));
            joined.append(part.form());
        }
        boolean asWritten = joined.toString().equals(range.form());
        tokens.addAll(asWritten ? cut : List.of(whole));
        places.addAll(asWritten ? cut : Collections.nCopies(parts.size(), whole));
    }

    SourceText text() {
        return builder.text();
    }

    /** From the first token of each sentence to its last. */
    List<Span> sentences() {
        return sentences;
    }

    List<Span> tokens() {
        return tokens;
    }

    /** Where the syntactic words of all sentences stand, in the order of the file. */
    List<Span> words() {
        return words.stream().flatMap(List::stream).toList();
    }

    /** Where the words of a sentence stand; the word of number n at n - 1. */
    List<Span> words(int sentence) {
        return words.get(sentence);
    }
}
