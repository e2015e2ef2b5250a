package org.rapporteur.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rapporteur.core.text.Span;

/** What holds of the tokens of any text whatever. */
public final class WellFormedTokens {

    private WellFormedTokens() {}

    public static void check(Tokens tokens) {
        int end = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            assertThat(token.index()).isEqualTo(at);
            assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
            checkNothingVisible(
                    tokens.source().characters().substring(end, token.span().begin()));
            end = token.span().end();
            assertThat(tokens.source().slice(token.span())).isNotBlank();
            assertThat(tokens.at(token.span().begin())).isEqualTo(at);
        }
        checkNothingVisible(tokens.source().characters().substring(end));
        checkRuns(
                tokens,
                tokens.sentences().stream()
                        .map(s -> List.of(
                                s.firstToken(),
                                s.endToken(),
                                s.span().begin(),
                                s.span().end()))
                        .toList());
        checkRuns(
                tokens,
                tokens.paragraphs().stream()
                        .map(p -> List.of(
                                p.firstToken(),
                                p.endToken(),
                                p.span().begin(),
                                p.span().end()))
                        .toList());
        for (Sentence sentence : tokens.sentences()) {
            assertThat(tokens.paragraphOf(sentence.firstToken()))
                    .isEqualTo(tokens.paragraphOf(sentence.endToken() - 1));
        }
    }

    private static void checkNothingVisible(String between) {
        assertThat(between.chars()
                        .allMatch(c -> Characters.isSpace((char) c) || Characters.kind((char) c) == Characters.FORMAT))
                .as("only white space and format characters lie between tokens, not '%s'", between)
                .isTrue();
    }

    private static void checkRuns(Tokens tokens, List<List<Integer>> runs) {
        int next = 0;
        for (List<Integer> run : runs) {
            assertThat(run.get(0)).isEqualTo(next);
            next = run.get(1);
            assertThat(tokens.spanOf(run.get(0), run.get(1))).isEqualTo(new Span(run.get(2), run.get(3)));
        }
        assertThat(next).isEqualTo(tokens.size());
    }
}
