package org.rapporteur.language.grammar;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Tokens;

/**
 * Which word of an encoder speaks for which token: the first that begins inside it. In "don't" the
 * word "don" speaks for "do" and the apostrophe for "n't"; for the "not" of "cannot" speaks none.
 */
final class EncoderWords {

    static final int NONE = -1;

    /** Where nobody asks for the encoder any more. */
    static final EncoderWords FORGOTTEN = new EncoderWords(new int[0], new int[0]);

    private final int[] words;
    private final int[] tokens;

    private EncoderWords(int[] words, int[] tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    EncoderWords(Tokens tokens, List<Span> spans) {
        this.words = new int[tokens.size()];
        this.tokens = new int[spans.size()];
        Arrays.fill(words, NONE);
        Arrays.fill(this.tokens, NONE);
        int token = 0;
        for (int word = 0; word < spans.size(); word++) {
            int begin = spans.get(word).begin();
            while (token < tokens.size() && tokens.get(token).span().end() <= begin) {
                token++;
            }
            if (token < tokens.size() && tokens.get(token).span().begin() <= begin) {
                this.tokens[word] = token;
                if (words[token] == NONE) {
                    words[token] = word;
                }
            }
        }
    }

    /** The word that speaks for a token, or {@link #NONE}. */
    int wordOf(int token) {
        return this == FORGOTTEN ? NONE : words[token];
    }

    /** The token that a word begins in, or {@link #NONE}. */
    int tokenOf(int word) {
        return this == FORGOTTEN ? NONE : tokens[word];
    }
}
