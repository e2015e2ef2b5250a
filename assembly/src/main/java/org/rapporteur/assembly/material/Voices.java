package org.rapporteur.assembly.material;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** In whose voice each token of an article stands, and which tokens only say who speaks. */
public final class Voices {

    private static final int OUTLET = -1;

    private final List<Statement> statements;
    /** By token: the place of the innermost statement whose content it is in. */
    private final int[] innermost;
    /** By token: whether it is of a source or a cue. */
    private final boolean[] framing;

    Voices(Tokens tokens, List<Statement> ofArticle) {
        this.statements = ofArticle.stream()
                .sorted(Comparator.comparing(
                                (Statement statement) -> statement.attribution().extent(),
                                Comparator.comparingInt(Span::length))
                        .reversed())
                .toList();
        this.innermost = new int[tokens.size()];
        this.framing = new boolean[tokens.size()];
        Arrays.fill(innermost, OUTLET);
        for (int number = 0; number < statements.size(); number++) {
            int statement = number;
            statements.get(number).attribution().content().stream()
                    .flatMap(span -> tokens.within(span).stream())
                    .forEach(token -> innermost[token.index()] = statement);
        }
        statements.stream()
                .flatMap(Voices::framing)
                .flatMap(span -> tokens.within(span).stream())
                .map(Token::index)
                .forEach(token -> framing[token] = true);
    }

    private static Stream<Span> framing(Statement statement) {
        return Stream.concat(
                statement.attribution().source().span().stream(),
                statement.attribution().cue().map(Cue::span).stream());
    }

    /** The innermost statement in whose content a token stands. */
    public Optional<Statement> statement(int token) {
        return innermost[token] == OUTLET ? Optional.empty() : Optional.of(statements.get(innermost[token]));
    }

    public boolean isSameVoice(int token, int other) {
        return innermost[token] == innermost[other];
    }

    /** Whether a token only says who speaks: it is of a source or a cue. */
    public boolean isFraming(int token) {
        return framing[token];
    }
}
