package org.rapporteur.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/**
 * The grammar of an article: a tree for each of its sentences. Tokens go by their index in the article.
 */
public final class Grammar {

    private final Tokens tokens;
    private final EncoderWords words;
    /** By the number of the sentence. */
    private final List<SentenceTree> trees;

    private Grammar(Tokens tokens, EncoderWords words, List<SentenceTree> trees) {
        this.tokens = tokens;
        this.words = words;
        this.trees = trees;
    }

    /** Finds the best tree of each sentence, as the encoder scores them. */
    public static Grammar read(Tokens tokens, Encoding encoding) {
        EncoderWords words = new EncoderWords(tokens, encoding.words());
        TreeReader reader = new TreeReader(tokens, words, encoding);
        List<SentenceTree> trees = new ArrayList<>();
        for (Sentence sentence : tokens.sentences()) {
            trees.add(reader.read(sentence));
        }
        return new Grammar(tokens, words, List.copyOf(trees));
    }

    public Tokens tokens() {
        return tokens;
    }

    /** One a sentence, in reading order. */
    public List<SentenceTree> trees() {
        return trees;
    }

    /** The tree of the sentence that a token stands in. */
    public SentenceTree treeOf(int token) {
        return trees.get(tokens.sentenceNumber(token));
    }

    /** What a token hangs on; the root of a sentence, on itself. */
    public int head(int token) {
        return treeOf(token).head(token);
    }

    public Relation relation(int token) {
        return treeOf(token).relation(token);
    }

    public PartOfSpeech part(int token) {
        return treeOf(token).part(token);
    }

    /** The dictionary form of a token: small letters, but for names. */
    public String lemma(int token) {
        return treeOf(token).lemma(token);
    }

    /** The word of the encoder that speaks for a token; empty for the "not" of "cannot". */
    public OptionalInt encoderWord(int token) {
        return optional(words.wordOf(token));
    }

    /** The token that a word of the encoder begins in. */
    public OptionalInt tokenOf(int encoderWord) {
        return optional(words.tokenOf(encoderWord));
    }

    private static OptionalInt optional(int index) {
        return index == EncoderWords.NONE ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
