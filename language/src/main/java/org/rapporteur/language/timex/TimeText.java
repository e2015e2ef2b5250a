package org.rapporteur.language.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** The words of an article as rules of time see them, with their grammar where it is known. Places are counted from 0. */
final class TimeText {

    private static final Set<String> PREFIXES = Set.of("mid-", "post-", "pre-");

    private final Tokens tokens;
    private final Optional<Grammar> grammar;
    private final List<TimeWord> words = new ArrayList<>();
    /** For each token the place of its first word. */
    private final int[] places;
    /** For each place where its sentence begins, and the place behind it. */
    private final List<int[]> sentences = new ArrayList<>();

    private TimeText(Tokens tokens, Optional<Grammar> grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.places = new int[tokens.size()];
    }

    static TimeText of(Tokens tokens, Optional<Grammar> grammar) {
        TimeText text = new TimeText(tokens, grammar);
        for (Sentence sentence : tokens.sentences()) {
            int begin = text.words.size();
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                text.add(tokens.get(token));
            }
            int[] bounds = {begin, text.words.size()};
            while (text.sentences.size() < text.words.size()) {
                text.sentences.add(bounds);
            }
        }
        return text;
    }

    private void add(Token token) {
        places[token.index()] = words.size();
        String small = token.form().toLowerCase(Locale.ROOT);
        int dash = small.indexOf('-') + 1;
        boolean plain = token.form().length() == token.span().length();
        if (plain && dash > 0 && dash < small.length() && PREFIXES.contains(small.substring(0, dash))) {
            int cut = token.span().begin() + dash;
            words.add(new TimeWord(
                    new Span(token.span().begin(), cut),
                    token.form().substring(0, dash),
                    small.substring(0, dash),
                    token.index()));
            words.add(new TimeWord(
                    new Span(cut, token.span().end()),
                    token.form().substring(dash),
                    small.substring(dash),
                    token.index()));
        } else {
            words.add(new TimeWord(token.span(), token.form(), small, token.index()));
        }
    }

    int size() {
        return words.size();
    }

    TimeWord word(int place) {
        return words.get(place);
    }

    /** The small form at a place; empty beyond the sentence that another place stands in. */
    String small(int place, int near) {
        boolean beside = place >= sentenceBegin(near) && place < sentenceEnd(near);
        return beside ? words.get(place).small() : "";
    }

    /** The place of a token's first word. */
    int placeOf(int token) {
        return places[token];
    }

    /** The number of the paragraph that a place stands in. */
    int paragraph(int place) {
        return tokens.paragraphNumber(words.get(place).token());
    }

    int sentenceBegin(int place) {
        return sentences.get(place)[0];
    }

    int sentenceEnd(int place) {
        return sentences.get(place)[1];
    }

    Span span(int begin, int end) {
        return new Span(
                words.get(begin).span().begin(), words.get(end - 1).span().end());
    }

    /** Whether nothing stands between a word and the one before it. */
    boolean isJoined(int place) {
        return place > 0
                && words.get(place).span().begin()
                        == words.get(place - 1).span().end();
    }

    Tokens tokens() {
        return tokens;
    }

    Optional<Grammar> grammar() {
        return grammar;
    }

    /** Whether a word is of one of some parts of speech; true where no grammar is known. */
    boolean mayBe(int place, Set<PartOfSpeech> parts) {
        return grammar.map(known -> parts.contains(known.part(words.get(place).token())))
                .orElse(true);
    }

    /** Whether the grammar says that a word hangs on its head in one of some ways. */
    boolean isRelated(int place, Set<Relation> relations) {
        return grammar.filter(known ->
                        relations.contains(known.relation(words.get(place).token())))
                .isPresent();
    }
}
