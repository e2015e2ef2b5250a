package org.rapporteur.language.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** One article as the rules for roles look at it: tokens, trees, names, and who a pronoun is. */
final class Scene {

    private final Grammar grammar;
    private final Tokens tokens;
    private final Map<Integer, Name> nameAt = new HashMap<>();
    private final IntFunction<Optional<Span>> personAt;

    /**
     * Sets the scene.
     *
     * @param personAt for the head of a pronoun or a nominal the name of the person whom it means
     */
    Scene(Grammar grammar, Names names, IntFunction<Optional<Span>> personAt) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
        this.personAt = personAt;
        for (Name name : names.names()) {
            for (Token token : tokens.within(name.span())) {
                nameAt.putIfAbsent(token.index(), name);
            }
        }
    }

    Tokens tokens() {
        return tokens;
    }

    SentenceTree tree(int token) {
        return grammar.treeOf(token);
    }

    /** True if a token is of the article and of the same sentence as another. */
    boolean isBeside(int token, int other) {
        return token >= 0 && token < tokens.size() && tokens.sentenceNumber(token) == tokens.sentenceNumber(other);
    }

    Optional<Name> nameAt(int token) {
        return Optional.ofNullable(nameAt.get(token));
    }

    boolean isOf(int token, Set<EntityKind> kinds) {
        return nameAt(token).filter(name -> kinds.contains(name.kind())).isPresent();
    }

    /** The name of a person that a token is in. */
    Optional<Span> personNameAt(int token) {
        return nameAt(token).filter(name -> name.kind() == EntityKind.PERSON).map(Name::span);
    }

    /** The name of the person whom a token names, or speaks of by a pronoun or a noun. */
    Optional<Span> person(int token) {
        return personNameAt(token).or(() -> personAt.apply(token));
    }

    /** True if two names end in the same word: "Mira Solen", "Solen". */
    boolean isSameName(Span one, Span other) {
        return lower(endOf(one) - 1).equals(lower(endOf(other) - 1));
    }

    /** The first token of the name of a person that begins at a token. */
    boolean beginsPerson(int token) {
        return token < tokens.size()
                && personNameAt(token)
                        .filter(name -> tokens.at(name.begin()) == token)
                        .isPresent();
    }

    /** The index behind the last token of a span. */
    int endOf(Span span) {
        List<Token> within = tokens.within(span);
        return within.isEmpty()
                ? tokens.at(span.end())
                : within.get(within.size() - 1).index() + 1;
    }

    String lower(int token) {
        return token < 0 || token >= tokens.size()
                ? ""
                : tokens.get(token).form().toLowerCase(Locale.ROOT);
    }

    String lemma(int token) {
        return grammar.lemma(token).toLowerCase(Locale.ROOT);
    }

    PartOfSpeech part(int token) {
        return grammar.part(token);
    }

    Relation relation(int token) {
        return grammar.relation(token).universal();
    }

    int head(int token) {
        return grammar.head(token);
    }

    /** The words from one token to the one before another, as they stand, in lower case, one space between them. */
    String words(int first, int end) {
        return tokens.source()
                .slice(tokens.spanOf(first, end))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ");
    }
}
