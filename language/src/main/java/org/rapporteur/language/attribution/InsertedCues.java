package org.rapporteur.language.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.token.Tokens;

/**
 * Lets a content go on behind a cue that is put into it: of "the shop will close, she said, because nobody comes" the
 * tagger often takes the first half alone. What stands behind belongs to it if it hangs on its words and not on the
 * cue's, as "adding that" would.
 */
final class InsertedCues {

    private static final Set<String> BREAKS = Set.of(",", ";", "–", "—");

    /** In tokens, from the end of the source and the cue to the sign behind whom they speak to. */
    private static final int ADDRESSEE_MAX = 6;

    /** In tokens. */
    private static final int REST_MIN = 3;

    private final Grammar grammar;
    private final Tokens tokens;
    private final QuotedSpeech speech;

    InsertedCues(Grammar grammar, QuotedSpeech speech) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
        this.speech = speech;
    }

    Draft extend(Draft draft) {
        if (draft.cue().isEmpty()
                || draft.content().size() != 1
                || speech.touches(draft.content().get(0))) {
            return draft;
        }
        Span content = draft.content().get(0);
        Span telling =
                draft.source().map(draft.cue().get()::cover).orElse(draft.cue().get());
        return follows(content, telling)
                ? rest(content, telling)
                        .map(rest -> draft.withContent(List.of(content, rest)))
                        .orElse(draft)
                : draft;
    }

    /** In the same sentence, with nothing but signs between. */
    private boolean follows(Span content, Span telling) {
        int last = tokens.at(content.end() - 1);
        int first = tokens.at(telling.begin());
        return content.isBefore(telling)
                && tokens.sentenceNumber(last) == tokens.sentenceNumber(tokens.at(telling.end() - 1))
                && IntStream.range(last + 1, first)
                        .allMatch(token -> BREAKS.contains(tokens.get(token).form()));
    }

    private Optional<Span> rest(Span content, Span telling) {
        int behind = tokens.at(telling.end() - 1) + 1;
        int end = wordsEnd(tokens.sentenceOf(behind - 1).endToken());
        for (int at = behind; at < Math.min(behind + ADDRESSEE_MAX, end); at++) {
            if (BREAKS.contains(tokens.get(at).form()) && hangsOn(content, at + 1, end)) {
                Span rest = tokens.spanOf(at + 1, end);
                return speech.touches(rest) ? Optional.empty() : Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    /** Behind the last word of a sentence. */
    private int wordsEnd(int sentenceEnd) {
        int end = sentenceEnd;
        while (end > 0 && !isWord(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean hangsOn(Span content, int first, int end) {
        return end - first >= REST_MIN
                && IntStream.range(first, end)
                        .filter(this::isWord)
                        .map(grammar::head)
                        .filter(head -> head < first || head >= end)
                        .allMatch(head -> content.contains(tokens.get(head).span()))
                && IntStream.range(first, end).noneMatch(token -> isWord(token) && grammar.head(token) == token);
    }

    private boolean isWord(int token) {
        return tokens.get(token).form().chars().anyMatch(Character::isLetterOrDigit);
    }
}
