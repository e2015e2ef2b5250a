package org.rapporteur.language.token;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * A text cut into tokens, and these into sentences and paragraphs. All spans count in the source
 * text. Every token belongs to one sentence and one paragraph; no sentence reaches over two
 * paragraphs.
 */
public final class Tokens {

    private final SourceText source;
    private final List<Token> tokens;
    private final List<Gap> gaps;
    private final List<Sentence> sentences;
    private final List<Paragraph> paragraphs;
    /** For each token the number of its sentence, of its paragraph. */
    private final int[] sentenceNumbers;

    private final int[] paragraphNumbers;

    Tokens(SourceText source, Scan scan, List<Sentence> sentences, List<Paragraph> paragraphs) {
        this.source = source;
        this.tokens = scan.tokens();
        this.gaps = scan.gaps();
        this.sentences = List.copyOf(sentences);
        this.paragraphs = List.copyOf(paragraphs);
        this.sentenceNumbers = new int[tokens.size()];
        this.paragraphNumbers = new int[tokens.size()];
        for (int number = 0; number < sentences.size(); number++) {
            Sentence sentence = sentences.get(number);
            Arrays.fill(sentenceNumbers, sentence.firstToken(), sentence.endToken(), number);
        }
        for (int number = 0; number < paragraphs.size(); number++) {
            Paragraph paragraph = paragraphs.get(number);
            Arrays.fill(paragraphNumbers, paragraph.firstToken(), paragraph.endToken(), number);
        }
    }

    public SourceText source() {
        return source;
    }

    /** In reading order and apart from each other. */
    public List<Token> list() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    /** One token; an index beyond the text throws {@link IndexOutOfBoundsException}. */
    public Token get(int token) {
        return tokens.get(token);
    }

    /** What stands between a token and the one before it. */
    public Gap gapBefore(int token) {
        return gaps.get(token);
    }

    /** In reading order; together they hold every token. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** In reading order; together they hold every token. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public Sentence sentenceOf(int token) {
        return sentences.get(sentenceNumbers[token]);
    }

    public Paragraph paragraphOf(int token) {
        return paragraphs.get(paragraphNumbers[token]);
    }

    /** From 0; the index into {@link #sentences}. */
    public int sentenceNumber(int token) {
        return sentenceNumbers[token];
    }

    /** From 0; the index into {@link #paragraphs}. */
    public int paragraphNumber(int token) {
        return paragraphNumbers[token];
    }

    /** Index of the first token that ends behind an offset: the token there or the next; or {@link #size}. */
    public int at(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The tokens that share a character with a span, in reading order. */
    public List<Token> within(Span span) {
        int first = at(span.begin());
        int end = first;
        while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
            end++;
        }
        return tokens.subList(first, end);
    }

    /**
     * From the first character of one token to the last of the token before another.
     *
     * @throws IllegalArgumentException if no token lies between
     */
    public Span spanOf(int firstToken, int endToken) {
        if (firstToken < 0 || endToken <= firstToken || endToken > tokens.size()) {
            throw new IllegalArgumentException(
                    "no tokens in [%d, %d) of %d".formatted(firstToken, endToken, tokens.size()));
        }
        return new Span(
                tokens.get(firstToken).span().begin(),
                tokens.get(endToken - 1).span().end());
    }

    /** The forms of the tokens that share a character with a span, joined by one space each. */
    public String words(Span span) {
        return within(span).stream().map(Token::form).collect(Collectors.joining(" "));
    }

    /** Of the same text, cut at the same places. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Tokens cut
                        && source.equals(cut.source)
                        && tokens.equals(cut.tokens)
                        && gaps.equals(cut.gaps)
                        && sentences.equals(cut.sentences)
                        && paragraphs.equals(cut.paragraphs);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
