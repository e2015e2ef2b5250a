package org.rapporteur.language.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.token.Token;

/** The body or state that somebody speaks for, as far as an article says so. */
final class Sides {

    private static final List<EntityKind> ORDER = List.of(EntityKind.ORGANISATION, EntityKind.PLACE);

    private final Grammar grammar;
    private final Cast cast;
    private final Company company;

    Sides(Grammar grammar, Cast cast, Company company) {
        this.grammar = grammar;
        this.cast = cast;
        this.company = company;
    }

    /** A body speaks for itself; a person for whatever his roles, or the words that introduce him, belong to. */
    Optional<Figure> of(Figure speaker) {
        if (isSide(speaker)) {
            return Optional.of(speaker);
        }
        return speaker.roles().stream()
                .sorted()
                .flatMap(role -> inRole(role).stream())
                .findFirst()
                .or(() -> ofPhrase(speaker));
    }

    private static boolean isSide(Figure figure) {
        return figure.kind() == EntityKind.ORGANISATION
                || figure.kind() == EntityKind.PLACE
                || figure.kind() == EntityKind.GROUP;
    }

    private Optional<Figure> inRole(Span role) {
        Span wide = new Span(Math.max(0, role.begin() - 1), role.end());
        return grammar.tokens().within(wide).stream()
                .flatMap(token -> figureAt(token).stream())
                .filter(figure -> ORDER.contains(figure.kind()))
                .min(Comparator.comparingInt(figure -> ORDER.indexOf(figure.kind())));
    }

    private Optional<Figure> figureAt(Token token) {
        return cast.namedAt(token.span()).or(() -> company.oneAt(token.index()));
    }

    /** "A spokesman for the board", "the board's spokesman". */
    private Optional<Figure> ofPhrase(Figure speaker) {
        return company.latestFirst().stream()
                .filter(place -> place.figures().equals(List.of(speaker)))
                .flatMap(place -> place.phrase().stream())
                .flatMap(phrase -> phrase.possessor().stream()
                        .mapToObj(token -> company.oneAt(token)
                                .or(() ->
                                        cast.namedAt(grammar.tokens().get(token).span()))))
                .flatMap(Optional::stream)
                .filter(Sides::isSide)
                .findFirst();
    }
}
