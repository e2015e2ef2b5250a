package org.rapporteur.language.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.SentenceEncoder;
import org.rapporteur.language.meaning.Meanings.Placed;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Has a model say what the sentences mean that an article gives as somebody's words: of each statement's content
 * what stands in one sentence, and what is quoted of a sentence without being most of such a content.
 */
public final class MeaningFinder {

    /** Fewer words mean nothing for themselves. */
    private static final int WORDS_MIN = 3;

    /** With so many of its characters in common, one sentence is the other. */
    private static final double SAME_MIN = 0.8;

    private final SentenceEncoder encoder;
    private final ReportedWords reportedWords = ReportedWords.load();

    public MeaningFinder(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /** The same article gives the same meanings, whatever else is encoded. */
    public Meanings find(Tokens tokens, List<Statement> statements, List<Quotation> quotations) {
        Map<Span, List<Token>> sentences = new TreeMap<>();
        for (Statement statement : statements) {
            bySentence(tokens, statement.attribution().content()).forEach(words -> add(sentences, words));
        }
        for (Quotation quotation : quotations) {
            bySentence(tokens, quotation.parts()).forEach(words -> add(sentences, words));
        }
        List<Placed> placed = new ArrayList<>();
        sentences.forEach((span, words) -> placed.add(new Placed(span, encoder.encode(reportedWords.of(words)))));
        return new Meanings(placed);
    }

    private static void add(Map<Span, List<Token>> sentences, List<Token> words) {
        Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
        if (sentences.keySet().stream().noneMatch(known -> Meanings.shared(known, span) >= SAME_MIN)) {
            sentences.put(span, words);
        }
    }

    /** What of each sentence stands in the spans, from its first word to its last; nothing of a few words. */
    private static List<List<Token>> bySentence(Tokens tokens, List<Span> spans) {
        Map<Integer, List<Token>> sentences = new TreeMap<>();
        for (Span span : spans) {
            for (Token token : tokens.within(span)) {
                sentences
                        .computeIfAbsent(tokens.sentenceNumber(token.index()), unseen -> new ArrayList<>())
                        .add(token);
            }
        }
        sentences.values().forEach(MeaningFinder::trim);
        return sentences.values().stream()
                .filter(sentence ->
                        sentence.stream().filter(MeaningFinder::isWord).count() >= WORDS_MIN)
                .toList();
    }

    private static void trim(List<Token> sentence) {
        while (!sentence.isEmpty() && !isWord(sentence.get(0))) {
            sentence.remove(0);
        }
        while (!sentence.isEmpty() && !isWord(sentence.get(sentence.size() - 1))) {
            sentence.remove(sentence.size() - 1);
        }
    }

    private static boolean isWord(Token token) {
        return token.form().chars().anyMatch(Character::isLetterOrDigit);
    }
}
