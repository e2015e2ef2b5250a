package org.rapporteur.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree.TreeWord;
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

    /**
     * Draws trees again, as they were once read. They know nothing of an encoder's words.
     *
     * @param words one a token
     * @throws IllegalArgumentException if there are more or fewer, or those of a sentence are no tree
     */
    public static Grammar of(Tokens tokens, List<DrawnWord> words) {
        if (words.size() != tokens.size()) {
            throw new IllegalArgumentException("%d words for %d tokens".formatted(words.size(), tokens.size()));
        }
        ArticleLemmas lemmas = new ArticleLemmas();
        List<SentenceTree> trees = new ArrayList<>();
        for (Sentence sentence : tokens.sentences()) {
            trees.add(drawn(tokens, sentence, words, lemmas));
        }
        return new Grammar(tokens, EncoderWords.FORGOTTEN, List.copyOf(trees));
    }

    private static SentenceTree drawn(Tokens tokens, Sentence sentence, List<DrawnWord> words, ArticleLemmas lemmas) {
        int first = sentence.firstToken();
        int[] heads = new int[sentence.endToken() - first];
        List<TreeWord> drawn = new ArrayList<>(heads.length);
        for (int token = first; token < sentence.endToken(); token++) {
            DrawnWord word = words.get(token);
            if (word.head() < first || word.head() >= sentence.endToken()) {
                throw new IllegalArgumentException(
                        "token %d hangs on %d of another sentence".formatted(token, word.head()));
            }
            heads[token - first] = word.head();
            String lemma = lemmas.of(tokens.get(token).form(), word.part());
            drawn.add(new TreeWord(word.part(), word.relation(), lemma));
        }
        return new SentenceTree(tokens, sentence, heads, drawn);
    }

    /** The same trees without the encoder's words, which nobody asks for once an article is read. */
    public Grammar withoutEncoder() {
        return new Grammar(tokens, EncoderWords.FORGOTTEN, trees);
    }

    /** What the trees say of each token, in reading order. */
    public List<DrawnWord> words() {
        List<DrawnWord> words = new ArrayList<>();
        for (SentenceTree tree : trees) {
            for (int token = tree.first(); token < tree.end(); token++) {
                words.add(new DrawnWord(tree.head(token), tree.part(token), tree.relation(token)));
            }
        }
        return List.copyOf(words);
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

    /** Of the same trees over the same tokens; dictionary forms follow from these. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Grammar grammar && tokens.equals(grammar.tokens) && words().equals(grammar.words());
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }
}
