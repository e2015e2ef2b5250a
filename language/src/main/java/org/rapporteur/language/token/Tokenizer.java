package org.rapporteur.language.token;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.SourceText;

/**
 * Cuts English news into tokens, sentences and paragraphs. Tokens follow the English treebanks of
 * Universal Dependencies (EWT, GUM): a clitic is a token ({@code CNN 's}, {@code do n't}), an
 * abbreviation keeps its period, a hyphenated word is cut at its hyphens unless it begins with a
 * prefix ({@code 10 - year - old}, {@code pro-government}). Takes any string whatever, in linear
 * time. Safe for use by many threads.
 */
public final class Tokenizer {

    private final TokenWords words = TokenWords.load();
    private final SentenceSplitter splitter = new SentenceSplitter(words);

    /** Cuts a text; one without a visible character has no token. */
    public Tokens tokenize(SourceText source) {
        Scan scan = new Scanner(source, words).scan();
        List<Paragraph> paragraphs = Paragraphs.of(scan);
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            splitter.split(source, scan, paragraph, sentences);
        }
        return new Tokens(source, scan, sentences, paragraphs);
    }
}
