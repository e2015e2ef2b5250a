package org.rapporteur.language.speaker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Finds whom a source without a name of its own comes to. "A diplomat" is somebody new whose name is
 * kept back; "the diplomat" is the one introduced last, or else whoever the article gives that role;
 * bodies, groups and texts are themselves.
 */
final class NominalSources {

    private static final Set<String> NO_LONGER_HELD =
            Set.of("former", "previous", "ex", "late", "outgoing", "then", "ousted", "onetime", "retired");

    private final Tokens tokens;
    private final Cast cast;
    private final SourceNouns nouns;
    /** For each figure without a name, the noun by which it was introduced. */
    private final Map<Figure, String> nounOf = new HashMap<>();

    NominalSources(Tokens tokens, Cast cast, SourceNouns nouns) {
        this.tokens = tokens;
        this.cast = cast;
        this.nouns = nouns;
    }

    Findings resolve(Span source, Naming naming) {
        Optional<SourceHead> found = SourceHead.of(tokens, source, nouns);
        if (found.isEmpty()) {
            return naming == Naming.COLLECTIVE ? Findings.sure(itself(source, EntityKind.GROUP)) : Findings.NOBODY;
        }
        SourceHead head = found.get();
        return switch (head.noun().sort()) {
            case TEXT -> Findings.sure(takenUpOrItself(source, head, EntityKind.DOCUMENT));
            case BODY -> Findings.sure(takenUpOrItself(source, head, EntityKind.ORGANISATION));
            case PERSON -> person(source, head, naming);
        };
    }

    private Findings person(Span source, SourceHead head, Naming naming) {
        if (head.introduced()) {
            EntityKind kind = naming == Naming.COLLECTIVE ? EntityKind.GROUP : EntityKind.ANONYMOUS;
            return Findings.sure(kind == EntityKind.GROUP ? itself(source, kind) : newcomer(source, head));
        }
        Optional<Figure> takenUp = introducedBefore(source, head, EntityKind.ANONYMOUS);
        List<Figure> holders = holdersOf(source, head);
        if (takenUp.isPresent() && holders.isEmpty()) {
            return Findings.sure(spokenOf(takenUp.get(), source));
        }
        if (holders.size() == 1 && takenUp.isEmpty()) {
            return Findings.sure(spokenOf(holders.get(0), source));
        }
        if (!holders.isEmpty()) {
            return Findings.open(holders);
        }
        if (naming == Naming.NAMED && head.single()) {
            return Findings.NOBODY;
        }
        return Findings.sure(naming == Naming.UNNAMED ? newcomer(source, head) : itself(source, EntityKind.GROUP));
    }

    private Figure takenUpOrItself(Span source, SourceHead head, EntityKind kind) {
        boolean alone = tokens.within(source).size() <= 2;
        Optional<Figure> before = head.introduced() || !alone ? Optional.empty() : introducedBefore(source, head, kind);
        Figure figure = before.map(known -> spokenOf(known, source)).orElseGet(() -> itself(source, kind));
        nounOf.putIfAbsent(figure, head.noun().singular());
        return figure;
    }

    private Figure itself(Span source, EntityKind kind) {
        return cast.placeByName(kind, source);
    }

    private Figure newcomer(Span source, SourceHead head) {
        Figure figure = cast.add(new Figure(EntityKind.ANONYMOUS, cast.fold(source), source));
        figure.isSpokenOf(source, MentionForm.NOMINAL);
        nounOf.put(figure, head.noun().singular());
        return figure;
    }

    private static Figure spokenOf(Figure figure, Span source) {
        figure.isSpokenOf(source, MentionForm.NOMINAL);
        return figure;
    }

    private Optional<Figure> introducedBefore(Span source, SourceHead head, EntityKind kind) {
        return nounOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(head.noun().singular()))
                .map(Map.Entry::getKey)
                .filter(figure -> figure.kind() == kind && figure.lastBefore(source.begin()) >= 0)
                .max(Comparator.comparingInt(figure -> figure.lastBefore(source.begin())));
    }

    /**
     * Persons one of whose roles has the head noun and every capitalised word of the source; those
     * spoken of before it first, the latest of them first.
     */
    private List<Figure> holdersOf(Span source, SourceHead head) {
        Set<String> wanted = new HashSet<>();
        wanted.add(head.noun().singular());
        for (Token token :
                tokens.within(source).subList(1, tokens.within(source).size())) {
            if (Character.isUpperCase(token.form().charAt(0))) {
                wanted.add(token.form().toLowerCase(Locale.ROOT));
            }
        }
        return cast.figures().stream()
                .filter(figure -> figure.kind() == EntityKind.PERSON)
                .filter(figure -> figure.roles().stream()
                        .map(this::wordsOf)
                        .anyMatch(role -> isHeld(role) && role.containsAll(wanted)))
                .sorted(Comparator.comparingInt((Figure figure) -> -figure.lastBefore(source.begin()))
                        .thenComparing(Figure::nameSpan))
                .toList();
    }

    private static boolean isHeld(Set<String> role) {
        return role.stream().noneMatch(NO_LONGER_HELD::contains);
    }

    private Set<String> wordsOf(Span role) {
        Set<String> words = new HashSet<>();
        for (Token token : tokens.within(role)) {
            String word = token.form().toLowerCase(Locale.ROOT);
            words.add(nouns.find(word).map(SourceNouns.Noun::singular).orElse(word));
        }
        return words;
    }
}
