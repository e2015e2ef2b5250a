package org.rapporteur.assembly.negotiation.party;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.assembly.negotiation.sentence.Marks;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Where the statements of one article stand, and how their sources are named. */
public final class Sayings {

    private static final Pattern HEARSAY = Pattern.compile(
            "^(is|are|was|were|has been|have been|had been) (\\w+ )?(said|reported|believed|understood|thought|expected)");

    private static final Set<String> UNSPOKEN = Set.of(
            "refuse", "want", "accept", "agree", "hope", "reject", "decline", "intend", "plan", "prefer", "oppose");

    private final Tokens tokens;
    private final List<Statement> statements;
    private final Sides sides;
    private final Marks marks;

    Sayings(Tokens tokens, List<Statement> statements, Sides sides, Marks marks) {
        this.tokens = tokens;
        this.statements = statements;
        this.sides = sides;
        this.marks = marks;
    }

    /** How many characters of the article are in statements. */
    int said() {
        return statements.stream()
                .flatMap(statement -> statement.attribution().content().stream())
                .mapToInt(Span::length)
                .sum();
    }

    /** In the article's words, where "he" may be the speaker. */
    public static boolean isRetold(Statement statement) {
        return statement.attribution().form() == Form.INDIRECT
                || statement.attribution().form() == Form.MIXED;
    }

    /** "Kestria refused to": told of it by the outlet, though its words are counted as its content. */
    public static boolean isUnspoken(Statement statement) {
        return statement
                .attribution()
                .cue()
                .filter(cue -> UNSPOKEN.contains(cue.lemma()))
                .isPresent();
    }

    /** "Is said to", "was reported to". */
    public boolean isHearsay(Statement statement) {
        return statement.attribution().cue().stream()
                .map(cue -> tokens.source().slice(cue.span()).toLowerCase(Locale.ROOT))
                .anyMatch(cue -> HEARSAY.matcher(cue).find());
    }

    /** The statement in whose content a token stands, of several the innermost. */
    public Optional<Statement> at(int token) {
        Span span = tokens.get(token).span();
        return statements.stream()
                .filter(statement -> statement.attribution().content().stream().anyMatch(part -> part.contains(span)))
                .min(Comparator.comparingInt(
                        statement -> statement.attribution().extent().length()));
    }

    /** The statement whose cue a token is of. */
    public Optional<Statement> byCue(int token) {
        Span span = tokens.get(token).span();
        return statements.stream()
                .filter(statement -> statement
                        .attribution()
                        .cue()
                        .filter(cue -> cue.span().overlaps(span))
                        .isPresent())
                .findFirst();
    }

    /** Whether a source goes by whom it speaks for, "its negotiator", "one of his aides", "an aide". */
    public boolean isNear(Syntax syntax, Statement statement) {
        Optional<Span> source = statement.attribution().source().span();
        if (source.isEmpty()) {
            return false;
        }
        List<Token> within = tokens.within(source.get());
        boolean possessed = within.stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .anyMatch(Set.of("its", "their", "his", "her", "them")::contains);
        boolean state = within.stream().anyMatch(token -> sides.isKnown(token.form()) && !isOpening(token.index()));
        boolean near = !state
                && within.stream()
                        .anyMatch(token -> grammarHolds(syntax, token.index())
                                && marks.isAt("near", tokens, syntax.tree(), token.index()));
        boolean named = within.stream()
                .anyMatch(token ->
                        grammarHolds(syntax, token.index()) && syntax.tree().part(token.index()) == PartOfSpeech.PROPN);
        return possessed || near && !named;
    }

    private static boolean grammarHolds(Syntax syntax, int token) {
        return syntax.tree().holds(token);
    }

    private boolean isOpening(int token) {
        return tokens.sentenceOf(token).firstToken() == token;
    }
}
